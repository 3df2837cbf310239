package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Dose;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.day.SpotBits;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Exercises that are alike in all that triage, dose and value look at. A large catalogue has far fewer kinds than
 * exercises, and the engine asks its questions once a kind. Immutable.
 */
public final class Kind {
    private static final int MOST_SEVERITY = 10;

    private final Exercise example;
    private final List<Entry> members;
    private final long[] works = new long[WorkSide.values().length];
    private final long[] avoids = new long[MOST_SEVERITY + 1];
    private final int[] equipment;
    private final List<String> fetched;
    private final boolean loaded;
    private final int recipe;

    Kind(List<Entry> members, int[] equipment, int recipe) {
        this.recipe = recipe;
        this.members = List.copyOf(members);
        this.example = members.get(0).exercise();
        this.equipment = equipment;
        this.fetched = example.equipment().stream()
                .filter(word -> !Equipment.AT_HAND.contains(word))
                .sorted()
                .toList();
        this.loaded = example.equipment().stream().anyMatch(Equipment.LOADED::contains);
        for (WorkSide side : WorkSide.values()) {
            works[side.ordinal()] = SpotBits.loaded(example.areas(), side);
        }
        example.avoid().forEach((area, from) -> {
            for (int severity = Math.max(1, from); severity <= MOST_SEVERITY; severity++) {
                avoids[severity] |= SpotBits.loaded(area, WorkSide.BOTH);
            }
        });
    }

    /** One of them; what is said of it holds for all, but for its name. */
    public Exercise example() {
        return example;
    }

    /** The equipment that is not at hand everywhere, sorted. */
    public List<String> fetched() {
        return fetched;
    }

    /** Whether its load can grow in small steps. */
    public boolean loaded() {
        return loaded;
    }

    /** Number of what its dose hangs on where areas play no part; kinds with the same number get the same dose. */
    int recipe() {
        return recipe;
    }

    /** All of them, in the order of their ids. */
    public List<Entry> members() {
        return members;
    }

    public Role role() {
        return example.role();
    }

    /** The spots that it is for when done this way, as {@link SpotBits}. */
    public long works(WorkSide side) {
        return works[side.ordinal()];
    }

    /** Whether all its equipment is there; {@code there} is indexed like the shelf's words. */
    boolean equipped(boolean[] there) {
        for (int word : equipment) {
            if (!there[word]) {
                return false;
            }
        }
        return true;
    }

    /** Whether soreness and last visits let it be done this way today. */
    boolean permitted(WorkSide side, Day day) {
        long touched = sideBits(side);
        for (int severity : day.severities()) {
            if ((day.soreAt(severity) & avoids[severity] & touched) != 0) {
                return false;
            }
        }
        return (day.forbidden(example.role()) & works(side)) == 0;
    }

    private static long sideBits(WorkSide side) {
        return switch (side) {
            case BOTH, EACH -> -1L;
            case LEFT -> Sided.LEFT;
            case RIGHT -> Sided.RIGHT;
        };
    }

    /** What has to be equal for two exercises to get the same dose where areas play no part. */
    record Recipe(Role role, Pattern pattern, Set<String> equipment, int level, Sides sides, Dose dose, Tempo tempo) {
        static Recipe of(Exercise exercise) {
            return new Recipe(
                    exercise.role(),
                    exercise.pattern(),
                    exercise.equipment(),
                    exercise.level(),
                    exercise.sides(),
                    exercise.dose(),
                    exercise.tempo());
        }
    }

    /** What has to be equal for two exercises to be of one kind. */
    record Likeness(
            List<Area> areas,
            Role role,
            Pattern pattern,
            Set<String> equipment,
            int level,
            Sides sides,
            Dose dose,
            Tempo tempo,
            Map<Area, Integer> avoid,
            boolean imported) {
        static Likeness of(Exercise exercise) {
            return new Likeness(
                    exercise.areas(),
                    exercise.role(),
                    exercise.pattern(),
                    exercise.equipment(),
                    exercise.level(),
                    exercise.sides(),
                    exercise.dose(),
                    exercise.tempo(),
                    exercise.avoid(),
                    exercise.source() != null);
        }
    }

    /** All spots that one-sided work may touch. */
    private static final class Sided {
        static final long LEFT = SpotBits.loaded(List.of(Area.values()), WorkSide.LEFT);
        static final long RIGHT = SpotBits.loaded(List.of(Area.values()), WorkSide.RIGHT);

        private Sided() {}
    }
}
