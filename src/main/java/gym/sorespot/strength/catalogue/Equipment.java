package gym.sorespot.strength.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words for equipment. A gym may own all or few of it, and may add words of its own. */
public final class Equipment {
    /** A word for many pieces: an exercise has a machine of its own, and while one is in use others are free. */
    public static final String MACHINE = "machine";

    /** Equipment whose load can grow in small steps, in the order in which one looks for the load of an exercise. */
    public static final List<String> LOADED = List.of("barbell", "dumbbell", "kettlebell", MACHINE, "cable");

    /** What is there wherever a member stands. */
    public static final List<String> AT_HAND = List.of("mat", "wall", "door", "towel", "chair");

    /** Words of the first catalogue. */
    private static final List<String> ORDINARY = List.of(
            "anchor",
            "ball",
            "band",
            "barbell",
            "bench",
            "bike",
            "box",
            "cable",
            "door",
            "dumbbell",
            "flexbar",
            "kettlebell",
            MACHINE,
            "mat",
            "slider",
            "step",
            "strap",
            "towel",
            "treadmill",
            "wall");

    /** Words that only imported exercises need, so that no gym is taken to have a thing because it has another. */
    private static final List<String> SPECIAL = List.of(
            "ab-wheel",
            "balance-board",
            "battle-rope",
            "chain",
            "chair",
            "climbing-rope",
            "cone",
            "dip-bars",
            "exercise-ball",
            "ez-bar",
            "foam-roll",
            "head-harness",
            "heavy-bag",
            "jump-rope",
            "medicine-ball",
            "partner",
            "plate",
            "pull-up-bar",
            "rings",
            "skates",
            "sled",
            "sledgehammer",
            "special",
            "strongman-kit",
            "suspension-trainer",
            "trap-bar",
            "tyre",
            "wrist-roller");

    private Equipment() {}

    /** All words, sorted. */
    public static SortedSet<String> words() {
        SortedSet<String> words = new TreeSet<>(ORDINARY);
        words.addAll(SPECIAL);
        return Collections.unmodifiableSortedSet(words);
    }
}
