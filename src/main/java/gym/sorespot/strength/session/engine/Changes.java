package gym.sorespot.strength.session.engine;

import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Request;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a member has changed at the screen since the session was made; all of it holds together. Immutable, any thread.
 *
 * @param minutes other length, 10 to 90; null when not changed
 * @param goal other goal; null when not changed
 * @param out ids of exercises that the member does not want today
 * @param in ids of exercises that the member asked for
 * @param busy words of equipment that somebody else is using, all there is of it
 * @param machines ids of exercises whose machine somebody else is using: that one, not every machine
 */
public record Changes(
        @Nullable Integer minutes,
        @Nullable Goal goal,
        Set<String> out,
        Set<String> in,
        Set<String> busy,
        Set<String> machines) {
    /** Nothing changed. */
    public static final Changes NONE = new Changes(null, null, Set.of(), Set.of(), Set.of(), Set.of());

    public Changes {
        out = Set.copyOf(out);
        in = Set.copyOf(in);
        busy = Set.copyOf(busy);
        machines = Set.copyOf(machines);
    }

    /** Another length. */
    public Changes withMinutes(int other) {
        return new Changes(other, goal, out, in, busy, machines);
    }

    /** Another goal. */
    public Changes withGoal(Goal other) {
        return new Changes(minutes, other, out, in, busy, machines);
    }

    /** Without this exercise. */
    public Changes without(String exercise) {
        return new Changes(minutes, goal, plus(out, exercise), minus(in, exercise), busy, machines);
    }

    /** With this exercise, whether it was taken out before or not. */
    public Changes with(String exercise) {
        return new Changes(minutes, goal, minus(out, exercise), plus(in, exercise), busy, machines);
    }

    /** One exercise instead of another. */
    public Changes swapped(String exercise, String other) {
        return without(exercise).with(other);
    }

    /** The exercise may come again. */
    public Changes allowed(String exercise) {
        return new Changes(minutes, goal, minus(out, exercise), in, busy, machines);
    }

    /** This piece of equipment is in use. */
    public Changes busy(String word) {
        return new Changes(minutes, goal, out, in, plus(busy, word), machines);
    }

    /** This piece of equipment is free again. */
    public Changes free(String word) {
        return new Changes(minutes, goal, out, in, minus(busy, word), machines);
    }

    /** The machine of this exercise is in use; other machines are free. */
    public Changes machineBusy(String exercise) {
        return new Changes(minutes, goal, out, in, busy, plus(machines, exercise));
    }

    /** The machine of this exercise is free again. */
    public Changes machineFree(String exercise) {
        return new Changes(minutes, goal, out, in, busy, minus(machines, exercise));
    }

    /** What is asked for now. */
    Request applyTo(Request request) {
        Set<String> equipment = new TreeSet<>(request.equipment());
        equipment.removeAll(busy);
        return new Request(
                request.date(),
                minutes == null ? request.minutes() : minutes,
                goal == null ? request.goal() : goal,
                request.level(),
                request.age(),
                equipment,
                request.soreness(),
                request.warnings(),
                request.unlocked());
    }

    private static Set<String> plus(Set<String> set, String word) {
        Set<String> more = new LinkedHashSet<>(set);
        more.add(word);
        return more;
    }

    private static Set<String> minus(Set<String> set, String word) {
        Set<String> fewer = new LinkedHashSet<>(set);
        fewer.remove(word);
        return fewer;
    }
}
