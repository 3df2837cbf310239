package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.Work;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a member did of one exercise so far.
 *
 * @param exercise the exercise
 * @param done the newest first
 * @param thresholds the gym's bands
 */
record Past(Exercise exercise, List<Done> done, Thresholds thresholds) {
    /** Repetitions above the plan, in the last set of two visits running, that let the load rise (F26). */
    private static final int MORE_REPS = 2;

    /** Lighter than any strength work is planned, so only who was asked says it. */
    private static final int EASY_EFFORT = 4;

    private static final int MOST_PAIN = 5;
    /** A full load further back than that is forgotten (as after a long break: house rule). */
    private static final int MEMORY_DAYS = 56;

    /** The newest with a load, null for none. */
    @Nullable
    Done lastLoaded() {
        return done.stream().filter(Past::hasLoad).findFirst().orElse(null);
    }

    /**
     * The newest with a load that no sore area had capped, null for none: caps are taken off the planned load, else a load
     * would shrink from visit to visit as long as an area stays a little sore.
     */
    @Nullable
    Done planned() {
        Done last = lastLoaded();
        return last == null
                ? null
                : done.stream()
                        .filter(one -> hasLoad(one) && !capped(one))
                        .filter(one -> ChronoUnit.DAYS.between(
                                        one.visit().date(), last.visit().date())
                                <= MEMORY_DAYS)
                        .findFirst()
                        .orElse(last);
    }

    /** Repetitions of the newest, 0 when nothing is known. */
    int lastReps() {
        return done.isEmpty() ? 0 : reps(done.get(0));
    }

    private static boolean hasLoad(Done one) {
        Double kg = one.work().loadKg();
        return kg != null && kg > 0;
    }

    static int reps(Done one) {
        Integer reps = one.work().reps();
        return reps == null ? 0 : reps;
    }

    /**
     * Whether the last two visits with it both ended with two repetitions more than planned, or with room for them, at the
     * same load.
     *
     * @param plannedEffort what is planned for it, 1 to 10
     */
    boolean twoForTwo(int plannedEffort) {
        return done.size() >= 2
                && more(done.get(0), plannedEffort)
                && more(done.get(1), plannedEffort)
                && !done.get(0).visit().equals(done.get(1).visit())
                && Objects.equals(
                        done.get(0).work().loadKg(), done.get(1).work().loadKg());
    }

    private boolean more(Done one, int plannedEffort) {
        Integer reps = one.work().reps();
        Integer pain = one.work().pain();
        return reps != null
                && (didMore(one.work(), reps) || easy(one.work(), reps, plannedEffort))
                && (pain == null || pain <= MOST_PAIN)
                && !capped(one);
    }

    private static boolean didMore(Work work, int reps) {
        Integer last = work.lastSetReps();
        return last != null && last >= reps + MORE_REPS;
    }

    /**
     * Whether the plan was done and two repetitions more were in it: a point of effort is a repetition in reserve (F25), so
     * two points below what is planned are two repetitions. Efforts above {@value #EASY_EFFORT} are planned ones, and what
     * was planned then is not known.
     */
    private static boolean easy(Work work, int reps, int plannedEffort) {
        Integer effort = work.effort();
        Integer last = work.lastSetReps();
        return effort != null
                && effort <= Math.min(EASY_EFFORT, plannedEffort - MORE_REPS)
                && (last == null || last >= reps);
    }

    /** Whether the last set of the newest was not finished. */
    boolean fellShort() {
        Optional<Integer> last = done.stream().findFirst().map(one -> one.work().lastSetReps());
        return last.isPresent() && last.get() < lastReps();
    }

    private boolean capped(Done one) {
        return one.visit().soreness().stream()
                .filter(sore -> exercise.worksOn(sore.spot().area()))
                .filter(sore -> one.work().side().loads(sore.spot().side()))
                .anyMatch(sore -> Band.of(sore.severity(), thresholds).permit().loadPercent() < 100);
    }
}
