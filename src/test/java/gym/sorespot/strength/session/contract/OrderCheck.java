package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Point 11: warm-up, aim from gentle to loaded, several joints before one, the goal's lift first, stretches in measure. */
final class OrderCheck {
    private static final Set<String> LOADS = Set.of("barbell", "dumbbell", "kettlebell", "machine", "cable");
    private static final int LONG_STRETCH = 60;

    private final Case asked;
    private final Session session;
    private final List<String> broken;

    OrderCheck(Case asked, Session session, List<String> broken) {
        this.asked = asked;
        this.session = session;
        this.broken = broken;
    }

    void check() {
        List<BlockKind> kinds =
                session.blocks().stream().map(Session.Block::kind).toList();
        rising(kinds, Comparator.naturalOrder(), "11: blocks");
        check(new HashSet<>(kinds).size() == kinds.size(), "11: a block twice " + kinds);
        for (Session.Block block : session.blocks()) {
            check(!block.items().isEmpty(), "11: empty block " + block.kind());
            List<Exercise> exercises = block.items().stream()
                    .map(item -> asked.catalogue().find(item.exercise()).orElseThrow())
                    .toList();
            switch (block.kind()) {
                case WARM_UP -> check(exercises.stream().allMatch(e -> e.role() == Role.WARM_UP), "11: warm-up");
                case COOL_DOWN ->
                    check(
                            exercises.stream().allMatch(e -> e.role() == Role.COOL_DOWN || e.role() == Role.STRETCH),
                            "11: cool-down");
                case AIM -> rising(exercises, Comparator.comparing(OrderCheck::weight), "11: gentle to loaded");
                case STRENGTHEN -> strengthen(exercises);
            }
        }
        stretches();
    }

    private void strengthen(List<Exercise> exercises) {
        rising(exercises, Comparator.comparing(e -> !e.pattern().severalJoints()), "11: several joints first");
        Goal goal = asked.request().goal();
        List<Exercise> large =
                exercises.stream().filter(e -> e.pattern().severalJoints()).toList();
        if ((goal == Goal.STRENGTH || goal == Goal.MUSCLE) && large.stream().anyMatch(OrderCheck::lift)) {
            check(lift(large.get(0)), "11: the goal's lift first");
        }
    }

    /** Work that the goals strength and muscle are about: a load that is lifted. */
    private static boolean lift(Exercise exercise) {
        return exercise.role() == Role.STRENGTH && loaded(exercise);
    }

    private static boolean loaded(Exercise exercise) {
        return exercise.equipment().stream().anyMatch(LOADS::contains);
    }

    private static int weight(Exercise exercise) {
        return switch (exercise.role()) {
            case WARM_UP, STRETCH, COOL_DOWN -> 0;
            case ISOMETRIC, BALANCE -> 1;
            case ECCENTRIC -> 2;
            case STRENGTH -> loaded(exercise) ? 3 : 2;
        };
    }

    /** Before the last lifting item no muscle is held for 60 s or more. */
    private void stretches() {
        List<Item> items = session.items();
        int last = items.size() - 1;
        while (last >= 0 && Today.MOBILITY.contains(items.get(last).role())) {
            last--;
        }
        Map<Muscle, Integer> held = new EnumMap<>(Muscle.class);
        for (Item item : items.subList(0, last + 1)) {
            if (item.role() == Role.STRETCH) {
                Exercise exercise = asked.catalogue().find(item.exercise()).orElseThrow();
                Integer hold = item.holdSeconds();
                Integer reps = item.reps();
                int seconds = item.sets()
                        * (hold != null
                                ? hold
                                : reps == null ? 0 : reps * item.tempo().seconds());
                Stream.concat(exercise.muscles().stream(), exercise.also().stream())
                        .distinct()
                        .forEach(muscle -> held.merge(muscle, seconds, Integer::sum));
            }
        }
        held.forEach((muscle, seconds) ->
                check(seconds < LONG_STRETCH, "11: " + muscle + " stretched " + seconds + " s before lifting"));
    }

    private <T> void rising(List<T> list, Comparator<T> order, String what) {
        check(list.equals(list.stream().sorted(order).toList()), what + " " + list);
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
