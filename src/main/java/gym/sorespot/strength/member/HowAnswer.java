package gym.sorespot.strength.member;

import gym.sorespot.strength.history.Work;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one exercise of the last visit. Immutable.
 *
 * @param feel null while it was not said
 * @param loadKg null where it was as planned
 * @param lastSetReps null where it was not said
 * @param pain 1 to 10; counts where it hurt
 * @param done false when the exercise was left out
 */
record HowAnswer(@Nullable Feel feel, @Nullable Double loadKg, @Nullable Integer lastSetReps, int pain, boolean done) {
    private static final int EASY_EFFORT = 4;
    private static final int HARD_EFFORT = 9;
    private static final int PAIN = 6;

    static final HowAnswer NONE = new HowAnswer(null, null, null, PAIN, true);

    HowAnswer feel(Feel newFeel) {
        return new HowAnswer(newFeel, loadKg, lastSetReps, pain, true);
    }

    HowAnswer load(double kg) {
        return new HowAnswer(feel, kg, lastSetReps, pain, done);
    }

    HowAnswer reps(int reps) {
        return new HowAnswer(feel, loadKg, reps, pain, done);
    }

    HowAnswer pain(int newPain) {
        return new HowAnswer(Feel.HURT, loadKg, lastSetReps, newPain, true);
    }

    HowAnswer done(boolean newDone) {
        return newDone
                ? new HowAnswer(feel, loadKg, lastSetReps, pain, true)
                : new HowAnswer(null, loadKg, lastSetReps, pain, false);
    }

    /** The work as it really was; what was not said stays as it was given. */
    Work applied(Work given) {
        Integer effort = feel == Feel.EASY ? Integer.valueOf(EASY_EFFORT) : given.effort();
        if (feel == Feel.HARD) {
            effort = HARD_EFFORT;
        }
        return new Work(
                given.exercise(),
                given.side(),
                given.sets(),
                given.reps(),
                given.holdSeconds(),
                loadKg == null ? given.loadKg() : loadKg,
                lastSetReps == null ? given.lastSetReps() : lastSetReps,
                effort,
                feel == Feel.HURT ? Integer.valueOf(pain) : given.pain());
    }
}
