package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Permit;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Triage.SorePermit;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sore spots that an item works let it do, whatever its role. The numbers are the bands' (see
 * {@link gym.sorespot.strength.body.Band}).
 *
 * @param permit the strictest in each respect
 * @param touched the spots, the sorest first
 */
record Caps(Permit permit, List<SorePermit> touched) {
    private static final Caps NONE = new Caps(Permit.ALL, List.of());

    static Caps of(gym.sorespot.strength.body.Triage.Permits permits, Exercise exercise, WorkSide side) {
        if (permits.bySpot().isEmpty()) {
            return NONE;
        }
        List<SorePermit> touched = permits.touched(exercise.areas(), side);
        return touched.isEmpty() ? NONE : new Caps(permits.permit(exercise.areas(), side), touched);
    }

    /** Why this kind of work is out; null when it is not. */
    @Nullable
    Fact forbids(Role role) {
        for (SorePermit sore : touched) {
            if (!sore.permit().allows(role)) {
                Soreness soreness = sore.soreness();
                return sore.fresh()
                        ? Fact.of("role.fresh", soreness.spot(), soreness.severity())
                        : Fact.of("role.sore", soreness.spot(), soreness.severity(), role);
            }
        }
        return null;
    }

    /** Lowers what is above the caps. The load is settled elsewhere. */
    void lower(Plan plan) {
        if (touched.isEmpty()) {
            return;
        }
        boolean stretch = plan.exercise.role() == Role.STRETCH || plan.exercise.pattern() == Pattern.STRETCH;
        if (stretch && plan.holdSeconds > permit.stretchSeconds()) {
            plan.holdSeconds = permit.stretchSeconds();
            plan.first(fact("cap.stretch", permit.stretchSeconds()));
        }
        if (plan.effort > permit.effort()) {
            plan.effort = permit.effort();
            plan.first(fact("cap.effort", permit.effort()));
        }
        if (plan.changeSets(sets -> Math.min(sets, permit.sets()))) {
            plan.first(fact("cap.sets", permit.sets()));
        }
        if (permit.loadPercent() < 100 && Rack.tool(plan.exercise.equipment()).isPresent()) {
            plan.first(fact("cap.load", permit.loadPercent()));
        }
    }

    /**
     * One light set more before training what is sore at 1-2 (rule book's table, a house rule); what is sorer is trained
     * lighter anyway. It fits into the change of exercise, see {@link ItemTime#LIGHT_SET_SECONDS}.
     */
    void warmUp(Plan plan, WorkSide side) {
        Role role = plan.exercise.role();
        boolean lifts = plan.reps > 0 && (role == Role.STRENGTH || role == Role.ECCENTRIC);
        if (lifts && !touched.isEmpty() && touched.get(0).band() == Band.MILD) {
            int fits = ItemTime.LIGHT_SET_SECONDS / (plan.tempo.seconds() * side.turns());
            int reps = Math.max(1, Math.min((plan.reps + 1) / 2, fits));
            plan.facts.add(Fact.of("warm-up.set", touched.get(0).soreness().spot(), reps));
        }
    }

    private Fact fact(String key, int to) {
        // The bands rise together, so the sorest spot is the one that binds.
        Soreness sorest = touched.get(0).soreness();
        return Fact.of(key, sorest.spot(), sorest.severity(), to);
    }
}
