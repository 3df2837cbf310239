package gym.sorespot.strength.session.json;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an answer with the contract's fields in the contract's order; the same session gives the same bytes. */
public final class SessionWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** In one line, without a line end. */
    public String line(Session session) {
        return write(MAPPER.writer(), session);
    }

    /** Indented, for people; lines end in a line feed everywhere. */
    public String indented(Session session) {
        return write(MAPPER.writerWithDefaultPrettyPrinter(), session).replace("\r\n", "\n");
    }

    private static String write(ObjectWriter writer, Session session) {
        return writer.writeValueAsString(tree(session));
    }

    private static ObjectNode tree(Session session) {
        ObjectNode root = MAPPER.createObjectNode();
        Session.Stop stop = session.stop();
        root.put("verdict", stop == null ? "train" : "stop");
        if (stop == null) {
            root.putNull("stop");
        } else {
            root.putObject("stop")
                    .put("urgency", stop.urgency().id())
                    .put("flag", stop.flag())
                    .put("text", stop.text());
        }
        root.put("minutes", session.minutes()).put("seconds", session.seconds());
        ArrayNode blocks = root.putArray("blocks");
        for (Session.Block block : session.blocks()) {
            ArrayNode items = blocks.addObject().put("block", block.kind().id()).putArray("items");
            block.items().forEach(item -> write(item, items.addObject()));
        }
        ArrayNode leftOut = root.putArray("leftOut");
        session.leftOut()
                .forEach(left ->
                        leftOut.addObject().put("exercise", left.exercise()).put("why", left.why()));
        ArrayNode advice = root.putArray("advice");
        session.advice()
                .forEach(card -> advice.addObject().put("card", card.card()).put("text", card.text()));
        Session.Next next = session.next();
        if (next == null) {
            root.putNull("next");
        } else {
            root.putObject("next").put("date", next.date().toString()).put("why", next.why());
        }
        root.putObject("value")
                .put("got", session.value().got())
                .put("bound", session.value().bound());
        return root;
    }

    private static void write(Item item, ObjectNode node) {
        node.put("exercise", item.exercise())
                .put("name", item.name())
                .put("role", item.role().id())
                .put("side", item.side().id())
                .put("sets", item.sets())
                .put("reps", item.reps())
                .put("holdSeconds", item.holdSeconds())
                .put("tempo", item.tempo().toString())
                .put("restSeconds", item.restSeconds())
                .put("loadPercent", item.loadPercent());
        load(item.loadKg(), node);
        node.put("effort", item.effort()).put("seconds", item.seconds());
        areas(item.areas(), node.putArray("areas"));
        node.put("why", item.why());
    }

    private static void load(@Nullable Double kilograms, ObjectNode node) {
        if (kilograms != null && kilograms == Math.rint(kilograms)) {
            node.put("loadKg", kilograms.longValue());
        } else {
            node.put("loadKg", kilograms);
        }
    }

    private static void areas(List<Area> areas, ArrayNode node) {
        areas.forEach(area -> node.add(area.id()));
    }
}
