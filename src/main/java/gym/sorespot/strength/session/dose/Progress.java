package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Role;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Two-for-two: who did two repetitions more than planned in the last set of two visits running (F26), or had room for them
 * ({@link Past#twoForTwo}), does more. More load where the gym has a step small enough; else more repetitions within the row; else the harder exercise is due.
 */
final class Progress {
    private static final int MORE_REPS = 2;

    private Progress() {}

    /**
     * Makes a plan harder.
     *
     * @param row the row of the table, null where a protocol fixes the repetitions
     * @param kg the load that would be planned otherwise, null when not known or not loaded
     * @param tool the loaded equipment, null for none
     * @return the load to plan now, null when not known or not loaded
     */
    static @Nullable Double apply(
            Plan plan, @Nullable Row row, @Nullable Double kg, @Nullable String tool, Stage stage, Rack rack) {
        Role role = plan.exercise.role();
        if (role != Role.STRENGTH && role != Role.ECCENTRIC) {
            return kg;
        }
        if (kg != null && tool != null) {
            OptionalDouble next =
                    Steps.from(kg, stage, plan.exercise.mainArea()).next(kg, tool, rack);
            if (next.isPresent()) {
                if (row != null) {
                    plan.reps = row.nearest(plan.exercise.dose().reps());
                }
                plan.first(Fact.of("progress.load", kg, next.getAsDouble()));
                return next.getAsDouble();
            }
        } else if (tool != null) {
            plan.first(Fact.of("progress.heavier"));
            return null;
        }
        moreReps(plan, row);
        return kg;
    }

    private static void moreReps(Plan plan, @Nullable Row row) {
        int more = row == null ? plan.reps : Math.min(row.repsTo(), plan.reps + MORE_REPS);
        if (more > plan.reps) {
            plan.first(Fact.of("progress.reps", plan.reps, more));
            plan.reps = more;
        } else {
            plan.first(Fact.of("progress.harder"));
        }
    }
}
