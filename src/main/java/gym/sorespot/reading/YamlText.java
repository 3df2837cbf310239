package gym.sorespot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Turns YAML text into {@link Node}s with places. Anchors, aliases, tags and a second document are refused: nobody
 * needs them here, and small files that unfold into huge ones are made of them. One for each text; not thread-safe.
 */
final class YamlText {
    private static final int MAX_DEPTH = 16;

    private static final Wording WORDING = new Wording(YamlText.class);

    private final String text;
    private final Problems problems;
    private final Iterator<Event> events;

    YamlText(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The whole document; empty, with a problem added, when it is broken. */
    Optional<Node> read() {
        try {
            return document();
        } catch (Refused refused) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(YamlText::place)
                    .orElse(Place.START);
            problems.add(place, WORDING, e.getProblem().contains("TAB") ? "tab" : "broken", e.getProblem());
            return Optional.empty();
        } catch (ReaderException e) {
            problems.add(placeAt(e.getPosition()), WORDING, "character", "U+%04X".formatted(e.getCodePoint()));
            return Optional.empty();
        } catch (RuntimeException e) {
            // The parser is not ours; whatever it stumbles over, the other files have to go on.
            problems.add(Place.START, WORDING, "broken", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<Node> document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            problems.add(Place.START, WORDING, "empty");
            return Optional.empty();
        }
        Node top = node(events.next(), 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw refuse(place(end), "second-document");
        }
        return Optional.of(top);
    }

    private Node node(Event event, int depth) {
        Place place = place(event);
        if (depth > MAX_DEPTH) {
            throw refuse(place, "too-deep", MAX_DEPTH);
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw refuse(place, "alias");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag().orElse(null), place);
            return new Node.Scalar(place, scalar.getValue(), scalar.isPlain());
        }
        refuseTag(((CollectionStartEvent) event).getTag().orElse(null), place);
        return event.getEventId() == Event.ID.SequenceStart ? sequence(place, depth) : mapping(place, depth);
    }

    private Node.Sequence sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(place, items);
    }

    private Node.Mapping mapping(Place place, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node name = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(name instanceof Node.Scalar key)) {
                throw refuse(name.place(), "field-name");
            }
            Place first = seen.putIfAbsent(key.text(), key.place());
            if (first != null) {
                problems.add(key.place(), WORDING, "twice", key.text(), first.line());
            } else {
                entries.add(new Node.Entry(key, value));
            }
        }
        return new Node.Mapping(place, entries);
    }

    private void refuseTag(@Nullable String tag, Place place) {
        if (tag != null) {
            throw refuse(place, "tag", tag);
        }
    }

    private Refused refuse(Place place, String kind, Object... values) {
        problems.add(place, WORDING, kind, values);
        return new Refused();
    }

    private static Place place(Event event) {
        return event.getStartMark().map(YamlText::place).orElse(Place.START);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Place placeAt(int codePoints) {
        int end = Math.min(codePoints, text.codePointCount(0, text.length()));
        return TextFile.endOf(text.substring(0, text.offsetByCodePoints(0, end)));
    }

    /** The problem has been added; the rest of the text is not looked at. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }
}
