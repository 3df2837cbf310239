package gym.sorespot.reading.edit;

import java.util.List;
import java.util.Optional;

/**
 * A value in a text and where it stands there, in characters of the text. Immutable.
 *
 * @param from its first character
 * @param to behind its last character, without comments and blanks that follow
 * @param form how it is written
 * @param fields of a mapping, in the order of the text
 * @param items of a list
 */
record Piece(int from, int to, Form form, List<Field> fields, List<Piece> items) {
    /** How a value is written. */
    enum Form {
        /** On a line, with or without quotes. */
        SCALAR,
        /** On lines of its own after {@code |} or {@code >}. */
        BLOCK_SCALAR,
        /** In brackets. */
        FLOW,
        /** A field a line. */
        BLOCK_MAPPING,
        /** An item a line, after a dash. */
        BLOCK_LIST
    }

    /**
     * A field of a mapping.
     *
     * @param from first character of the name
     */
    record Field(String name, int from, Piece value) {}

    Optional<Piece> field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }

    /** What a path such as {@code weights.bar} or {@code 2.title} leads to. */
    Optional<Piece> at(List<String> path) {
        Optional<Piece> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(piece -> piece.child(step));
        }
        return here;
    }

    private Optional<Piece> child(String step) {
        boolean isList = !items.isEmpty() && step.chars().allMatch(Character::isDigit);
        if (!isList) {
            return field(step);
        }
        int at = Integer.parseInt(step);
        return at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
    }
}
