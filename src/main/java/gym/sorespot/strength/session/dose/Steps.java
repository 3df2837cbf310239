package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Area;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * By how much a load may rise at once: beginners 1-2 kg on upper-body and 2-4 kg on lower-body exercises (NSCA; kilograms
 * of medium confidence), everybody else 2-10% (ACSM 2009; F20, F26).
 *
 * @param least smallest worthwhile rise in kilograms
 * @param most largest allowed rise in kilograms
 */
record Steps(double least, double most) {
    private static final Set<Area> LOWER_BODY = EnumSet.of(
            Area.LOW_BACK,
            Area.BUTTOCK,
            Area.HIP_FRONT,
            Area.HIP_OUTER,
            Area.GROIN,
            Area.THIGH_FRONT,
            Area.THIGH_OUTER,
            Area.HAMSTRING,
            Area.KNEE_FRONT,
            Area.KNEE_INNER,
            Area.KNEE_BACK,
            Area.SHIN,
            Area.CALF,
            Area.ACHILLES,
            Area.ANKLE,
            Area.FOOT_SOLE);

    /** @param loadKg the load that is left behind */
    static Steps from(double loadKg, Stage stage, Area mainArea) {
        if (stage.beginner()) {
            return LOWER_BODY.contains(mainArea) ? new Steps(2, 4) : new Steps(1, 2);
        }
        return new Steps(loadKg * 0.02, loadKg * 0.10);
    }

    /** The next load that the gym can put together: the smallest worthwhile one, else the largest allowed one. */
    OptionalDouble next(double loadKg, String tool, Rack rack) {
        OptionalDouble worthwhile = rack.atLeast(tool, loadKg + least);
        if (worthwhile.isPresent() && worthwhile.getAsDouble() <= loadKg + most + 1e-9) {
            return worthwhile;
        }
        OptionalDouble largest = rack.atMost(tool, loadKg + most);
        return largest.isPresent() && largest.getAsDouble() > loadKg + 1e-9 ? largest : OptionalDouble.empty();
    }
}
