package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Dose;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.Weights;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small gym, a few exercises as in our catalogue, and short ways to say what a member did. */
final class DoseLab {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

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

    static final List<Exercise> EXERCISES = List.of(
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
    static final Catalogue CATALOGUE = new Catalogue(EXERCISES, "lab");

    static final Weights WEIGHTS = new Weights(
            20,
            List.of(1.25, 2.5, 5.0, 10.0, 20.0),
            List.of(2.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 15.0, 20.0),
            List.of(8.0, 12.0, 16.0),
            5);
    static final Gym GYM = new Gym("Lab", "the desk", Set.of(), Set.of(), WEIGHTS, Thresholds.DEFAULT, List.of());

    static final Prescriber PRESCRIBER = new RuleBookPrescriber(CATALOGUE, GYM);
    static final Rack RACK = new Rack(WEIGHTS);
    static final Ladders LADDERS = Ladders.shipped();

    Goal goal = Goal.STRENGTH;
    int level = 2;

    @Nullable
    Integer age = 40;

    final List<Soreness> soreness = new ArrayList<>();
    final List<Visit> visits = new ArrayList<>();

    DoseLab goal(Goal value) {
        goal = value;
        return this;
    }

    DoseLab level(int value) {
        level = value;
        return this;
    }

    DoseLab age(int value) {
        age = value;
        return this;
    }

    DoseLab sore(String spot, int severity) {
        soreness.add(soreness(spot, severity));
        return this;
    }

    /** A visit so many days ago. */
    DoseLab visit(int daysAgo, Work... work) {
        visits.add(new Visit(TODAY.minusDays(daysAgo), List.of(), Map.of(), List.of(work)));
        return this;
    }

    DoseLab visit(int daysAgo, List<Soreness> sore, Map<String, Boolean> settled, Work... work) {
        Map<Spot, Boolean> mornings = new java.util.HashMap<>();
        settled.forEach((spot, value) -> mornings.put(spot(spot), value));
        visits.add(new Visit(TODAY.minusDays(daysAgo), sore, mornings, List.of(work)));
        return this;
    }

    /** Visits every so many days, the last one so many days ago, with this work. */
    DoseLab visits(int count, int everyDays, int lastDaysAgo, Work... work) {
        for (int i = count - 1; i >= 0; i--) {
            visit(lastDaysAgo + i * everyDays, work);
        }
        return this;
    }

    /** Visits every so many days, the last one so many days ago, each with the repetitions that its ladder asks that day. */
    DoseLab climbing(int count, int everyDays, int lastDaysAgo, Exercise exercise, @Nullable Double kg) {
        Ladder ladder = java.util.Objects.requireNonNull(LADDERS.of(exercise.id()));
        for (int i = count - 1; i >= 0; i--) {
            int daysAgo = lastDaysAgo + i * everyDays;
            Climb climb =
                    Climb.of(ladder, exercise.id(), new TrainingLog(history(), TODAY.minusDays(daysAgo), CATALOGUE));
            visit(daysAgo, did(exercise, ladder.rungs().get(climb.rung()).reps(climb.visits()), kg));
        }
        return this;
    }

    History history() {
        return new History(visits);
    }

    TrainingLog log() {
        return new TrainingLog(history(), TODAY, CATALOGUE);
    }

    Request request() {
        return new Request(TODAY, 30, goal, level, age, Set.of(), soreness, List.of(), true);
    }

    DayDoses day() {
        return PRESCRIBER.on(request(), history());
    }

    Prescribed ask(Exercise exercise, WorkSide side) {
        return day().prescribe(exercise, side);
    }

    Prescribed ask(Exercise exercise) {
        return ask(exercise, exercise.sides() == Sides.EACH ? WorkSide.EACH : WorkSide.BOTH);
    }

    List<Prescription> options(Exercise exercise) {
        Prescribed prescribed = ask(exercise);
        if (prescribed instanceof Prescribed.Doses doses) {
            return doses.options();
        }
        throw new AssertionError("no dose: " + prescribed);
    }

    /** The ordinary dose. */
    Prescription dose(Exercise exercise) {
        return options(exercise).get(0);
    }

    Fact refusal(Exercise exercise) {
        Prescribed prescribed = ask(exercise);
        if (prescribed instanceof Prescribed.None none) {
            return none.why();
        }
        throw new AssertionError("allowed: " + prescribed);
    }

    static Spot spot(String id) {
        return Spot.byId(id).orElseThrow(() -> new AssertionError("no spot " + id));
    }

    static Soreness soreness(String spot, int severity) {
        return new Soreness(spot(spot), severity, null);
    }

    /** Three sets as planned. */
    static Work did(Exercise exercise, int reps, @Nullable Double kg) {
        return did(exercise, reps, kg, reps);
    }

    static Work did(Exercise exercise, int reps, @Nullable Double kg, @Nullable Integer lastSetReps) {
        return new Work(exercise.id(), WorkSide.BOTH, 3, reps, null, kg, lastSetReps, 6, null);
    }

    static Work hurt(Exercise exercise, int reps, @Nullable Double kg, int pain) {
        return new Work(exercise.id(), WorkSide.BOTH, 3, reps, null, kg, reps, 6, pain);
    }

    static Work effort(Exercise exercise, WorkSide side, int effort) {
        return new Work(exercise.id(), side, 3, 10, null, null, null, effort, null);
    }

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
