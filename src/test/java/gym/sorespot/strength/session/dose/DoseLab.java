package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
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

/** A small gym, and short ways to say what a member did. */
final class DoseLab {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final Catalogue CATALOGUE = new Catalogue(LabExercises.ALL, "lab");

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

    /** Options in short, such as {@code 3x15 @7 [60] | 2x15 @7 [60]}: sets, repetitions or hold, effort, rest. */
    static String text(List<Prescription> options) {
        return String.join(
                " | ",
                options.stream()
                        .map(o -> o.sets() + "x" + (o.reps() == null ? o.holdSeconds() + " s" : o.reps()) + " @"
                                + o.effort() + " [" + o.restSeconds() + "]")
                        .toList());
    }
}
