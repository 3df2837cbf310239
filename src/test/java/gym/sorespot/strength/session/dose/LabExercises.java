package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Dose;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.catalogue.Tempo;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A few exercises as in our catalogue. */
final class LabExercises {
    static final Exercise SQUAT = exercise(
            "barbell-squat",
            Role.STRENGTH,
            Pattern.SQUAT,
            Sides.BOTH,
            new Dose(3, 8, 0),
            new Tempo(3, 0, 3),
            Set.of("barbell"),
            Area.THIGH_FRONT,
            Area.BUTTOCK,
            Area.KNEE_FRONT);
    static final Exercise BARBELL_CALF = exercise(
            "barbell-calf-raise",
            Role.STRENGTH,
            Pattern.ANKLE,
            Sides.BOTH,
            new Dose(3, 10, 0),
            new Tempo(3, 0, 3),
            Set.of("barbell"),
            Area.CALF,
            Area.ACHILLES);
    static final Exercise SEATED_CALF = exercise(
            "seated-calf-raise",
            Role.STRENGTH,
            Pattern.ANKLE,
            Sides.BOTH,
            new Dose(3, 12, 0),
            new Tempo(3, 0, 3),
            Set.of("machine"),
            Area.CALF,
            Area.ACHILLES);
    static final Exercise CURL = exercise(
            "hammer-curl",
            Role.STRENGTH,
            Pattern.ELBOW,
            Sides.BOTH,
            new Dose(3, 10, 0),
            Tempo.DEFAULT,
            Set.of("dumbbell"),
            Area.BICEPS,
            Area.FOREARM_FRONT);
    static final Exercise BRIDGE = exercise(
            "glute-bridge",
            Role.STRENGTH,
            Pattern.HINGE,
            Sides.BOTH,
            new Dose(3, 12, 0),
            Tempo.DEFAULT,
            Set.of("mat"),
            Area.BUTTOCK,
            Area.HAMSTRING,
            Area.LOW_BACK);
    static final Exercise ABDUCTION = exercise(
            "side-lying-hip-abduction",
            Role.STRENGTH,
            Pattern.HIP,
            Sides.EACH,
            new Dose(3, 10, 0),
            Tempo.DEFAULT,
            Set.of("mat"),
            Area.HIP_OUTER,
            Area.THIGH_OUTER,
            Area.BUTTOCK);
    static final Exercise LATERAL_RAISE = exercise(
            "band-lateral-raise",
            Role.STRENGTH,
            Pattern.RAISE,
            Sides.BOTH,
            new Dose(1, 0, 120),
            Tempo.DEFAULT,
            Set.of("band"),
            Area.SHOULDER_SIDE,
            Area.UPPER_TRAP);
    static final Exercise HEEL_DROP = exercise(
            "heel-drop",
            Role.ECCENTRIC,
            Pattern.ANKLE,
            Sides.EACH,
            new Dose(3, 15, 0),
            new Tempo(1, 0, 3),
            Set.of("step"),
            Area.CALF,
            Area.ACHILLES);
    static final Exercise HEEL_RAISE = exercise(
            "two-leg-heel-raise",
            Role.STRENGTH,
            Pattern.ANKLE,
            Sides.BOTH,
            new Dose(3, 12, 0),
            Tempo.DEFAULT,
            Set.of(),
            Area.CALF,
            Area.ACHILLES,
            Area.FOOT_SOLE);
    static final Exercise NORDIC = exercise(
            "nordic-hamstring-lower",
            Role.ECCENTRIC,
            Pattern.KNEE,
            Sides.BOTH,
            new Dose(2, 5, 0),
            new Tempo(1, 0, 3),
            Set.of("anchor", "mat"),
            Area.HAMSTRING);
    static final Exercise TWIST = exercise(
            "tyler-twist",
            Role.ECCENTRIC,
            Pattern.WRIST,
            Sides.EACH,
            new Dose(3, 15, 0),
            new Tempo(2, 0, 3),
            Set.of("flexbar"),
            Area.ELBOW_OUTER,
            Area.FOREARM_BACK);
    static final Exercise DOWNWARD_DOG = exercise(
            "downward-dog",
            Role.STRETCH,
            Pattern.STRETCH,
            Sides.BOTH,
            new Dose(3, 0, 20),
            Tempo.DEFAULT,
            Set.of("mat"),
            Area.CALF,
            Area.HAMSTRING,
            Area.LATS);
    static final Exercise SOLE_STRETCH = exercise(
            "plantar-fascia-stretch",
            Role.STRETCH,
            Pattern.STRETCH,
            Sides.EACH,
            new Dose(10, 0, 10),
            Tempo.DEFAULT,
            Set.of(),
            Area.FOOT_SOLE);
    static final Exercise LONG_STRETCH = exercise(
            "long-calf-stretch",
            Role.STRETCH,
            Pattern.STRETCH,
            Sides.BOTH,
            new Dose(1, 0, 60),
            Tempo.DEFAULT,
            Set.of(),
            Area.CALF);
    static final Exercise KNEE_HOLD = exercise(
            "knee-extension-hold",
            Role.ISOMETRIC,
            Pattern.KNEE,
            Sides.EACH,
            new Dose(5, 0, 45),
            Tempo.DEFAULT,
            Set.of("machine"),
            Area.KNEE_FRONT,
            Area.THIGH_FRONT);
    static final Exercise HEEL_HOLD = exercise(
            "heel-raise-hold",
            Role.ISOMETRIC,
            Pattern.ANKLE,
            Sides.BOTH,
            new Dose(4, 0, 30),
            Tempo.DEFAULT,
            Set.of("wall"),
            Area.CALF,
            Area.ACHILLES);
    static final Exercise ANKLE_PUMPS = exercise(
            "ankle-pumps",
            Role.WARM_UP,
            Pattern.ANKLE,
            Sides.BOTH,
            new Dose(2, 20, 0),
            Tempo.DEFAULT,
            Set.of(),
            Area.CALF,
            Area.ACHILLES,
            Area.ANKLE,
            Area.SHIN);
    static final Exercise CHILDS_POSE = exercise(
            "childs-pose",
            Role.COOL_DOWN,
            Pattern.STRETCH,
            Sides.BOTH,
            new Dose(2, 0, 30),
            Tempo.DEFAULT,
            Set.of("mat"),
            Area.LOW_BACK,
            Area.LATS);
    static final Exercise BALANCE = exercise(
            "single-leg-balance",
            Role.BALANCE,
            Pattern.BALANCE,
            Sides.EACH,
            new Dose(3, 0, 30),
            Tempo.DEFAULT,
            Set.of(),
            Area.ANKLE,
            Area.HIP_OUTER);
    static final Exercise COPENHAGEN = exercise(
            "copenhagen-knee-support",
            Role.ECCENTRIC,
            Pattern.HIP,
            Sides.EACH,
            new Dose(2, 6, 0),
            new Tempo(1, 0, 3),
            Set.of("bench", "mat"),
            Area.GROIN,
            Area.SIDE_WAIST);

    static final List<Exercise> ALL = List.of(
            SQUAT,
            BARBELL_CALF,
            SEATED_CALF,
            CURL,
            BRIDGE,
            ABDUCTION,
            LATERAL_RAISE,
            HEEL_DROP,
            HEEL_RAISE,
            NORDIC,
            TWIST,
            DOWNWARD_DOG,
            SOLE_STRETCH,
            LONG_STRETCH,
            KNEE_HOLD,
            HEEL_HOLD,
            ANKLE_PUMPS,
            CHILDS_POSE,
            BALANCE,
            COPENHAGEN);

    private LabExercises() {}

    static Exercise exercise(
            String id,
            Role role,
            Pattern pattern,
            Sides sides,
            Dose dose,
            Tempo tempo,
            Set<String> equipment,
            Area... areas) {
        return new Exercise(
                id,
                id,
                List.of(areas),
                List.of(Muscle.CALVES),
                List.of(),
                role,
                pattern,
                equipment,
                1,
                sides,
                dose,
                tempo,
                Map.of(),
                null,
                null,
                id,
                List.of(),
                "",
                null);
    }
}
