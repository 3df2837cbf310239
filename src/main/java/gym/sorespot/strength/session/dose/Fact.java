package gym.sorespot.strength.session.dose;

import java.util.List;

/**
 * Something that shaped a dose, to be put into words.
 *
 * @param key entry of the bundle {@code facts} beside this class, by meaning ({@code progress.load})
 * @param details what the words need, in the order of their places: numbers, dates, areas, spots, exercise ids
 */
public record Fact(String key, List<Object> details) {
    public Fact {
        details = List.copyOf(details);
    }

    /** A fact with these details. */
    public static Fact of(String key, Object... details) {
        return new Fact(key, List.of(details));
    }
}
