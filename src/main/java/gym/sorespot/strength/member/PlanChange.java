package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in a session because of what was said of the last visit: the same day planned with and without the
 * answers, side by side. Immutable.
 *
 * @param now null where the answers took it out
 * @param without null where the answers brought it in
 */
record PlanChange(String exercise, @Nullable Item now, @Nullable Item without) {

    /** What is new, then what has another dose or load, then what is gone. */
    static List<PlanChange> between(Session without, Session now) {
        Map<String, Item> before = byExercise(without);
        Map<String, Item> after = byExercise(now);
        List<PlanChange> fresh = new ArrayList<>();
        List<PlanChange> others = new ArrayList<>();
        after.forEach((exercise, item) -> {
            Item old = before.get(exercise);
            if (old == null) {
                fresh.add(new PlanChange(exercise, item, null));
            } else if (!sameWork(old, item)) {
                others.add(new PlanChange(exercise, item, old));
            }
        });
        before.forEach((exercise, item) -> {
            if (!after.containsKey(exercise)) {
                others.add(new PlanChange(exercise, null, item));
            }
        });
        fresh.addAll(others);
        return List.copyOf(fresh);
    }

    private static Map<String, Item> byExercise(Session session) {
        Map<String, Item> items = new LinkedHashMap<>();
        session.items().forEach(item -> items.put(item.exercise(), item));
        return items;
    }

    /** Whether somebody would do the same; effort and rest are no news. */
    private static boolean sameWork(Item one, Item other) {
        return one.sets() == other.sets()
                && one.side() == other.side()
                && one.loadPercent() == other.loadPercent()
                && Objects.equals(one.reps(), other.reps())
                && Objects.equals(one.holdSeconds(), other.holdSeconds())
                && Objects.equals(one.loadKg(), other.loadKg());
    }
}
