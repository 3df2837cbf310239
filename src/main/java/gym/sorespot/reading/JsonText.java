package gym.sorespot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Turns JSON text into {@link Node}s with places, so that it is asked the same way as YAML. Stateless, thread-safe. */
public final class JsonText {
    private static final int MAX_DEPTH = 64;

    private static final Wording WORDING = new Wording(JsonText.class);

    private JsonText() {}

    /** The text's one value; empty, with problems added, when it is broken. Never throws. */
    public static Optional<Value> read(String text, Problems problems) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                problems.add(Place.START, WORDING, "empty");
                return Optional.empty();
            }
            Node node = node(parser, 0, problems);
            if (parser.nextToken() != null) {
                problems.add(place(parser.currentTokenLocation()), WORDING, "json-more");
                return Optional.empty();
            }
            return Optional.of(new Value("", node, problems));
        } catch (TooDeep e) {
            problems.add(e.place, WORDING, "too-deep", MAX_DEPTH);
        } catch (JacksonException e) {
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            problems.add(place(e.getLocation()), WORDING, "json", reason);
        }
        return Optional.empty();
    }

    private static Node node(JsonParser parser, int depth, Problems problems) {
        Place place = place(parser.currentTokenLocation());
        if (depth > MAX_DEPTH) {
            throw new TooDeep(place);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, depth + 1, problems));
            }
            return new Node.Sequence(place, items);
        }
        return token == JsonToken.START_OBJECT
                ? mapping(parser, place, depth, problems)
                : new Node.Scalar(place, parser.getString(), token != JsonToken.VALUE_STRING);
    }

    private static Node mapping(JsonParser parser, Place place, int depth, Problems problems) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place at = place(parser.currentTokenLocation());
            Node.Scalar key = new Node.Scalar(at, parser.currentName(), false);
            parser.nextToken();
            Node value = node(parser, depth + 1, problems);
            Place first = seen.putIfAbsent(key.text(), at);
            if (first != null) {
                problems.add(at, WORDING, "twice", key.text(), first.line());
            } else {
                entries.add(new Node.Entry(key, value));
            }
        }
        return new Node.Mapping(place, entries);
    }

    private static Place place(@org.jspecify.annotations.Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.START
                : new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Place place;

        TooDeep(Place place) {
            super(null, null, false, false);
            this.place = place;
        }
    }
}
