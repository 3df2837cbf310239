package gym.sorespot.strength.staff.editor;

import java.util.List;

/**
 * An exercise in the list. Immutable.
 *
 * @param id of the exercise
 * @param name to be shown
 * @param facts what it is for and what it takes, to be shown
 * @param odd what is odd about it, in a few words each
 * @param retired whether it is no longer given
 * @param found all that a search looks at, in lower case
 */
public record Entry(String id, String name, String facts, List<String> odd, boolean retired, String found) {
    public Entry {
        odd = List.copyOf(odd);
    }
}
