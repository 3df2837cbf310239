package gym.sorespot.strength.figure.picture;

import java.util.List;

/** A picture that cannot be shown; says why in the words of the room. */
final class PictureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final transient List<Object> values;

    /** @param kind of the problem, see the bundle; its first value is the picture's name */
    PictureException(String kind, Object... values) {
        super(kind);
        this.kind = kind;
        this.values = List.of(values);
    }

    String kind() {
        return kind;
    }

    /** The picture's name and what the problem says besides. */
    Object[] values(String name) {
        Object[] all = new Object[values.size() + 1];
        all[0] = name;
        for (int i = 0; i < values.size(); i++) {
            all[i + 1] = values.get(i);
        }
        return all;
    }
}
