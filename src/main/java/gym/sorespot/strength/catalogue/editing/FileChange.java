package gym.sorespot.strength.catalogue.editing;

import org.jspecify.annotations.Nullable;

/**
 * One file before and after a change.
 *
 * @param name in the folder of the exercises, such as {@code heel-drop.yaml}
 * @param before its text, null where there was no such file
 * @param after its text, null where it was removed
 */
public record FileChange(String name, @Nullable String before, @Nullable String after) {
    /** What undoes it. */
    FileChange reversed() {
        return new FileChange(name, after, before);
    }
}
