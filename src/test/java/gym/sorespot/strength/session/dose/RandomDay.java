package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A member, a history and a day out of a seed. */
final class RandomDay {
    private static final List<Spot> SPOTS = Stream.of(
                    Area.CALF,
                    Area.ACHILLES,
                    Area.THIGH_FRONT,
                    Area.KNEE_FRONT,
                    Area.LOW_BACK,
                    Area.BICEPS,
                    Area.HIP_OUTER,
                    Area.HAMSTRING,
                    Area.FOOT_SOLE,
                    Area.GROIN,
                    Area.ELBOW_OUTER)
            .flatMap(Spot::of)
            .toList();

    final long seed;
    final Request request;
    final History history;
    private final Random random;

    RandomDay(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.request = request();
        this.history = random.nextInt(5) == 0 ? History.NONE : climbing(new History(visits()));
    }

    private Request request() {
        return new Request(
                DoseLab.TODAY,
                10 + random.nextInt(81),
                Goal.values()[random.nextInt(4)],
                1 + random.nextInt(3),
                random.nextInt(3) == 0 ? null : Integer.valueOf(16 + random.nextInt(70)),
                Set.of(),
                soreness(DoseLab.TODAY, 3),
                List.of(),
                true);
    }

    private List<Soreness> soreness(LocalDate date, int most) {
        Map<Spot, Soreness> sore = new HashMap<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            Spot spot = SPOTS.get(random.nextInt(SPOTS.size()));
            LocalDate since = random.nextBoolean() ? null : date.minusDays(random.nextInt(15));
            sore.put(spot, new Soreness(spot, random.nextInt(11), since));
        }
        return sore.values().stream()
                .sorted(java.util.Comparator.comparing(Soreness::spot))
                .toList();
    }

    /** One time in three some exercise was done as its ladder asked, visit by visit. */
    private History climbing(History plain) {
        Exercise exercise = LabExercises.ALL.get(random.nextInt(LabExercises.ALL.size()));
        Ladder ladder = DoseLab.LADDERS.of(exercise.id());
        if (ladder == null) {
            return plain;
        }
        List<Visit> visits = new ArrayList<>();
        for (Visit visit : plain.visits()) {
            TrainingLog log = new TrainingLog(new History(visits), visit.date(), DoseLab.CATALOGUE);
            Climb climb = Climb.of(ladder, exercise.id(), log);
            List<Work> work = new ArrayList<>(visit.work());
            work.removeIf(one -> ladder.exercises().contains(one.exercise()));
            int reps = ladder.rungs().get(climb.rung()).reps(climb.visits());
            work.add(new Work(
                    exercise.id(),
                    sides(exercise).get(0),
                    3,
                    reps,
                    null,
                    null,
                    reps + random.nextInt(4),
                    maybe(11),
                    null));
            visits.add(new Visit(visit.date(), visit.soreness(), visit.settled(), work));
        }
        return new History(visits);
    }

    private List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        int every = 1 + random.nextInt(5);
        int daysAgo = random.nextInt(6) == 0 ? random.nextInt(80) : random.nextInt(4);
        int pause = random.nextInt(3) == 0 ? 3 + random.nextInt(20) : -1;
        for (int count = random.nextInt(25); count >= 0; count--) {
            visits.add(visit(DoseLab.TODAY.minusDays(daysAgo)));
            daysAgo += every + (count == pause ? 7 + random.nextInt(40) : 0);
        }
        return visits;
    }

    private Visit visit(LocalDate date) {
        Map<Spot, Boolean> settled = new HashMap<>();
        if (random.nextInt(3) == 0) {
            settled.put(SPOTS.get(random.nextInt(SPOTS.size())), random.nextInt(3) > 0);
        }
        List<Work> work = new ArrayList<>();
        for (Exercise exercise : LabExercises.ALL) {
            if (random.nextInt(3) == 0) {
                work.add(work(exercise));
            }
        }
        return new Visit(date, random.nextInt(3) == 0 ? soreness(date, 2) : List.of(), settled, work);
    }

    private Work work(Exercise exercise) {
        boolean hold = exercise.dose().isHold();
        int reps = 4 + random.nextInt(3) * 4;
        return new Work(
                exercise.id(),
                sides(exercise).get(random.nextInt(sides(exercise).size())),
                1 + random.nextInt(4),
                hold ? null : Integer.valueOf(reps),
                hold ? Integer.valueOf(20) : null,
                Rack.tool(exercise.equipment()).isPresent() && random.nextInt(4) > 0 ? load() : null,
                hold || random.nextBoolean() ? null : Integer.valueOf(reps + random.nextInt(4)),
                maybe(11),
                random.nextInt(3) > 0 ? null : Integer.valueOf(random.nextInt(9)));
    }

    private Double load() {
        return random.nextInt(3) > 0 ? 20.0 : 5 + random.nextInt(160) * 0.5;
    }

    private @Nullable Integer maybe(int below) {
        return random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(below - 1));
    }

    static List<WorkSide> sides(Exercise exercise) {
        return exercise.sides() == Sides.EACH
                ? List.of(WorkSide.EACH, WorkSide.LEFT, WorkSide.RIGHT)
                : List.of(WorkSide.BOTH);
    }

    DayDoses day() {
        return day(request);
    }

    DayDoses day(Request asked) {
        return DoseLab.PRESCRIBER.on(asked, history);
    }

    /** The same day, with one spot sorer or newly sore; unchanged when it is at 10 already. */
    Request sorer() {
        List<Soreness> sorer = new ArrayList<>(request.soreness());
        Spot spot = SPOTS.get(random.nextInt(SPOTS.size()));
        int before = sorer.stream()
                .filter(sore -> sore.spot().equals(spot))
                .mapToInt(Soreness::severity)
                .findFirst()
                .orElse(0);
        LocalDate since = sorer.stream()
                .filter(sore -> sore.spot().equals(spot))
                .map(Soreness::since)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        sorer.removeIf(sore -> sore.spot().equals(spot));
        sorer.add(new Soreness(spot, Math.min(10, before + 1 + random.nextInt(4)), since));
        return new Request(
                request.date(),
                request.minutes(),
                request.goal(),
                request.level(),
                request.age(),
                request.equipment(),
                sorer,
                request.warnings(),
                true);
    }

    /** All facts that turn up anywhere on this day. */
    Stream<Fact> facts() {
        DayDoses day = day();
        Stream<Fact> items = LabExercises.ALL.stream().flatMap(exercise -> sides(exercise).stream()
                .map(side -> day.prescribe(exercise, side))
                .flatMap(prescribed -> prescribed instanceof Prescribed.Doses doses
                        ? doses.options().get(0).facts().stream()
                        : Stream.of(((Prescribed.None) prescribed).why())));
        return Stream.concat(items, day.day().stream());
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + request + " "
                + Arrays.toString(history.visits().toArray());
    }
}
