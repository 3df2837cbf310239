package gym.sorespot.reading.edit;

import gym.sorespot.reading.edit.Piece.Form;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Finds where each value of a YAML text stands. For texts that {@code YamlFile} has read without a problem. */
final class PieceReader {
    private final String text;
    private final boolean simple;
    private final Iterator<Event> events;

    private PieceReader(String text) {
        this.text = text;
        this.simple = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The top value; empty where the text says nothing. */
    static Optional<Piece> read(String text) {
        PieceReader reader = new PieceReader(text);
        reader.events.next();
        if (reader.events.next().getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        return Optional.of(reader.piece(reader.events.next()));
    }

    private Piece piece(Event event) {
        if (event instanceof ScalarEvent scalar) {
            boolean block = !scalar.isPlain() && "|>".indexOf(text.charAt(from(event))) >= 0;
            int to = block ? contentEnd(to(event)) : to(event);
            return new Piece(from(event), to, block ? Form.BLOCK_SCALAR : Form.SCALAR, List.of(), List.of());
        }
        boolean flow = ((CollectionStartEvent) event).getFlowStyle() == FlowStyle.FLOW;
        return event.getEventId() == Event.ID.SequenceStart ? list(from(event), flow) : mapping(from(event), flow);
    }

    private Piece list(int from, boolean flow) {
        List<Piece> items = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(piece(event));
        }
        int to = flow ? to(event) : items.get(items.size() - 1).to();
        return new Piece(from, to, flow ? Form.FLOW : Form.BLOCK_LIST, List.of(), List.copyOf(items));
    }

    private Piece mapping(int from, boolean flow) {
        List<Piece.Field> fields = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            int keyFrom = from(event);
            String name = ((ScalarEvent) event).getValue();
            fields.add(new Piece.Field(name, keyFrom, piece(events.next())));
        }
        int to = flow ? to(event) : fields.get(fields.size() - 1).value().to();
        return new Piece(from, to, flow ? Form.FLOW : Form.BLOCK_MAPPING, List.copyOf(fields), List.of());
    }

    /** The parser takes the line ends after a block to it. */
    private int contentEnd(int to) {
        int end = to;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int from(Event event) {
        return event.getStartMark().map(mark -> index(mark.getIndex())).orElse(0);
    }

    private int to(Event event) {
        return event.getEndMark().map(mark -> index(mark.getIndex())).orElse(text.length());
    }

    /** The parser counts code points. */
    private int index(int codePoints) {
        return simple ? Math.min(codePoints, text.length()) : text.offsetByCodePoints(0, codePoints);
    }
}
