package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import java.util.List;

/** The areas as the list shows them, from head to foot. Every area is in exactly one group. */
enum AreaGroup {
    NECK(Area.NECK_FRONT, Area.NECK_BACK, Area.UPPER_TRAP, Area.SHOULDER_FRONT, Area.SHOULDER_SIDE, Area.SHOULDER_BACK),
    ARM(
            Area.BICEPS,
            Area.TRICEPS,
            Area.ELBOW_INNER,
            Area.ELBOW_OUTER,
            Area.FOREARM_FRONT,
            Area.FOREARM_BACK,
            Area.WRIST_HAND),
    TRUNK(Area.CHEST, Area.ABS, Area.SIDE_WAIST, Area.MID_BACK, Area.LATS, Area.LOW_BACK),
    HIP(Area.HIP_FRONT, Area.HIP_OUTER, Area.BUTTOCK, Area.GROIN, Area.THIGH_FRONT, Area.THIGH_OUTER, Area.HAMSTRING),
    LEG(
            Area.KNEE_FRONT,
            Area.KNEE_INNER,
            Area.KNEE_BACK,
            Area.SHIN,
            Area.CALF,
            Area.ACHILLES,
            Area.ANKLE,
            Area.FOOT_SOLE);

    private final List<Area> areas;

    AreaGroup(Area... areas) {
        this.areas = List.of(areas);
    }

    List<Area> areas() {
        return areas;
    }

    /** The meaning of its heading in the bundle. */
    String key() {
        return "where.group." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
