package gym.sorespot.strength.session.json;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Urgency;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an answer that {@link SessionWriter} wrote, to show or print it again. Immutable, any thread. */
public final class SessionReader {
    private static final Pattern TEMPO = Pattern.compile("[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,3}");
    private static final int MOST = 1_000_000;

    private final Wording problems = new Wording(SessionReader.class);

    /**
     * The session in {@code json}.
     *
     * @throws RequestException when it is not one; the message names the field
     */
    public Session read(String json) {
        Field root = JsonText.object(json, problems);
        return new Session(
                root.optional("stop").map(SessionReader::stop).orElse(null),
                root.required("minutes").whole(0, MOST),
                root.required("seconds").whole(0, MOST),
                each(root, "blocks", SessionReader::block),
                each(root, "leftOut", left -> new Session.LeftOut(text(left, "exercise"), text(left, "why"))),
                each(root, "advice", card -> new Session.Advice(text(card, "card"), text(card, "text"))),
                root.optional("next")
                        .map(next -> new Session.Next(next.required("date").date(), text(next, "why")))
                        .orElse(null),
                value(root.required("value")));
    }

    private static Session.Stop stop(Field stop) {
        Urgency urgency = stop.required("urgency").word(ids(Urgency.values(), Urgency::id), Urgency::byId);
        @Nullable
        String flag = stop.optional("flag").map(field -> field.text(100)).orElse(null);
        return new Session.Stop(urgency, flag, text(stop, "text"));
    }

    private static Session.Value value(Field value) {
        return new Session.Value(
                value.required("got").large(), value.required("bound").large());
    }

    private static Session.Block block(Field block) {
        BlockKind kind = block.required("block").word(ids(BlockKind.values(), BlockKind::id), BlockKind::byId);
        return new Session.Block(kind, each(block, "items", SessionReader::item));
    }

    private static Item item(Field item) {
        return new Item(
                text(item, "exercise"),
                text(item, "name"),
                item.required("role").word(ids(Role.values(), Role::id), Role::byId),
                item.required("side").word(ids(WorkSide.values(), WorkSide::id), WorkSide::byId),
                item.required("sets").whole(1, MOST),
                number(item, "reps"),
                number(item, "holdSeconds"),
                tempo(item.required("tempo")),
                item.required("restSeconds").whole(0, MOST),
                item.required("loadPercent").whole(0, 1000),
                item.optional("loadKg").map(load -> load.decimal(0, MOST)).orElse(null),
                item.required("effort").whole(0, 10),
                item.required("seconds").whole(0, MOST),
                each(item, "areas", area -> area.word(SorenessReader.AREAS, Area::byId)),
                text(item, "why"));
    }

    private static Tempo tempo(Field field) {
        String text = field.text(20);
        if (!TEMPO.matcher(text).matches()) {
            throw field.wrong("tempo");
        }
        String[] parts = text.split("-", -1);
        return new Tempo(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static String text(Field object, String name) {
        return object.required(name).text(10_000);
    }

    private static @Nullable Integer number(Field object, String name) {
        return object.optional(name).map(field -> field.whole(0, MOST)).orElse(null);
    }

    private static <T> List<T> each(Field object, String name, Function<Field, T> read) {
        return object.required(name).list(100_000).stream().map(read).toList();
    }

    private static <T> List<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).toList();
    }
}
