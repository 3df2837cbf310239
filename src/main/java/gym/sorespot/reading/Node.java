package gym.sorespot.reading;

import java.util.List;

/** A piece of a YAML file that knows where it stands. Immutable. */
public sealed interface Node {
    /** Where it begins. */
    Place place();

    /**
     * One value.
     *
     * @param text the value without its quotes
     * @param plain whether it stands without quotes (only then can it be a number, yes or no, or nothing)
     */
    record Scalar(Place place, String text, boolean plain) implements Node {
        /** Whether nothing stands there, or a word for nothing. */
        public boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    /** A list. */
    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Fields with their values, in the order of the file, each name once. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A field with its value. */
    record Entry(Scalar key, Node value) {}
}
