package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Permit;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Which load a plan gets, in kilograms that the gym can put together, rounded down.
 *
 * <p>Percentages do not multiply: the strictest holds (house rule). The cap of a sore area is taken off the planned load,
 * and then the load never rises above the last one; a break and a setback are taken off the last load. Without a cap a load
 * rises by one step of progress at most above the last one.
 */
final class LoadPlan {
    private final Plan plan;
    private final Past past;
    private final Stage stage;
    private final Rack rack;
    private final @Nullable String tool;

    LoadPlan(Plan plan, Past past, Stage stage, Rack rack) {
        this.plan = plan;
        this.past = past;
        this.stage = stage;
        this.rack = rack;
        this.tool = Rack.tool(plan.exercise.equipment()).orElse(null);
    }

    @Nullable
    String tool() {
        return tool;
    }

    /** The load to start from, at today's repetitions; null when not known or not loaded. */
    @Nullable
    Double base(boolean repMax) {
        Done planned = tool == null ? null : past.planned();
        return planned == null ? null : kg(planned) * ratio(planned, repMax && !past.fellShort());
    }

    /** The last load at today's repetitions. */
    private double last() {
        Done last = past.lastLoaded();
        return last == null ? 0 : kg(last) * ratio(last, false);
    }

    private static double kg(Done done) {
        Double kg = done.work().loadKg();
        return kg == null ? 0 : kg;
    }

    /** More repetitions need a lighter load; fewer a heavier one only where the programme says so. */
    private double ratio(Done done, boolean up) {
        int before = Past.reps(done);
        if (before == 0 || plan.reps == 0) {
            return 1;
        }
        double ratio = RepMax.ratio(before, plan.reps);
        return up ? ratio : Math.min(1, ratio);
    }

    /**
     * Sets percentage and kilograms.
     *
     * @param kg the load to plan, null when not known or not loaded
     * @param permit what the sore areas permit
     * @param breakPercent allowed load after a break
     * @param setback whether the last dose was too much
     * @return why there is no such load; null when there is, or none is known
     */
    @Nullable
    Fact settle(@Nullable Double kg, Permit permit, int breakPercent, boolean setback) {
        int setbackPercent = setback ? Setbacks.PERCENT : 100;
        plan.loadPercent = permit.loadPercent();
        if (tool == null) {
            return null;
        }
        plan.loadPercent = Math.min(permit.loadPercent(), Math.min(breakPercent, setbackPercent));
        if (kg == null || !rack.knows(tool)) {
            return null;
        }
        double most = Math.min(kg * permit.loadPercent() / 100, ceiling(permit));
        if (plan.loadPercent < 100) {
            most = Math.min(most, last() * Math.min(breakPercent, setbackPercent) / 100);
        }
        OptionalDouble shown = rack.atMost(tool, most);
        if (shown.isEmpty()) {
            // To 10 g, as plates are weighed.
            return Fact.of("load.too-light", Math.floor(most * 100 + 0.5) / 100, tool);
        }
        plan.loadKg = shown.getAsDouble();
        return null;
    }

    private double ceiling(Permit permit) {
        double last = last();
        return permit.loadPercent() < 100
                ? last
                : last + Steps.from(last, stage, plan.exercise.mainArea()).most();
    }
}
