package gym.sorespot.strength.session.dose;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Permit;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Request;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the member, the history and the day: what must hold, written from the contract and not from the code. */
class DoseRandomTest {
    private static final int DAYS = 800;

    @ParameterizedTest
    @ValueSource(longs = {20_261_122, 7, 4_711})
    void everyDoseKeepsTheContract(long seed) {
        for (int run = 0; run < DAYS; run++) {
            RandomDay day = new RandomDay(seed + run);
            DayDoses doses = day.day();
            for (Exercise exercise : LabExercises.ALL) {
                for (WorkSide side : RandomDay.sides(exercise)) {
                    check(day, exercise, side, doses.prescribe(exercise, side));
                }
            }
        }
    }

    private static void check(RandomDay day, Exercise exercise, WorkSide side, Prescribed prescribed) {
        String what = exercise.id() + " " + side + " seed " + day.seed;
        boolean hard = trainedHard(day, exercise, side);
        if (prescribed instanceof Prescribed.Doses doses) {
            assertThat(doses.options())
                    .as(what)
                    .hasSizeBetween(1, Plan.MOST_OPTIONS)
                    .doesNotHaveDuplicates();
            doses.options().forEach(option -> {
                caps(day, exercise, side, option, what);
                form(exercise, side, option, what);
            });
            holds(!(hard && !mobility(exercise.role())), what);
        } else {
            boolean forbidden = touched(day.request, exercise, side).stream()
                    .anyMatch(sore -> !permit(sore).allows(exercise.role())
                            || (exercise.role() == Role.ECCENTRIC && fresh(sore)));
            boolean tooLight = ((Prescribed.None) prescribed).why().key().equals("load.too-light");
            holds(forbidden || hard || tooLight, what);
        }
    }

    private static void caps(RandomDay day, Exercise exercise, WorkSide side, Prescription option, String what) {
        for (Soreness sore : touched(day.request, exercise, side)) {
            Permit permit = permit(sore);
            holds(permit.allows(exercise.role()), what);
            holds(!(exercise.role() == Role.ECCENTRIC && fresh(sore)), what);
            holds(option.loadPercent() <= permit.loadPercent(), what);
            holds(option.sets() <= permit.sets(), what);
            holds(option.effort() <= permit.effort(), what);
            if (exercise.pattern() == Pattern.STRETCH) {
                holds(option.holdSeconds() != null && option.holdSeconds() <= permit.stretchSeconds(), what);
            }
        }
        Double kg = option.loadKg();
        if (kg != null) {
            holds(kg <= highest(day, exercise, side, option), what);
            String tool = Rack.tool(exercise.equipment()).orElseThrow();
            OptionalDouble shown = DoseLab.RACK.atMost(tool, kg);
            assertThat(shown).as(what).hasValue(kg);
        }
    }

    /** The planned load (the heaviest that was ever done at full load is an upper limit), capped; plus a step of progress. */
    private static double highest(RandomDay day, Exercise exercise, WorkSide side, Prescription option) {
        List<Double> loads = day.history.visits().stream()
                .flatMap(visit -> visit.work().stream())
                .filter(work -> work.exercise().equals(exercise.id()) && sameSide(work.side(), side))
                .flatMap(work -> Optional.ofNullable(work.loadKg()).stream())
                .toList();
        double last = loads.get(loads.size() - 1);
        if (option.loadPercent() < 100) {
            double most = loads.stream().mapToDouble(kg -> kg).max().orElseThrow();
            return Math.min(last, most * option.loadPercent() / 100) + 1e-6;
        }
        // Beginners, and whoever comes back after eight weeks, may step by 4 kg.
        boolean restart =
                day.history.visits().get(day.history.visits().size() - 1).date().isBefore(DoseLab.TODAY.minusDays(56));
        return last + Math.max(last * 0.1, day.request.level() == 1 || restart ? 4 : 0) + 1e-6;
    }

    private static boolean sameSide(WorkSide then, WorkSide now) {
        return !(then == WorkSide.LEFT && now == WorkSide.RIGHT) && !(then == WorkSide.RIGHT && now == WorkSide.LEFT);
    }

    /** The time model of the rule book, written out again. */
    private static void form(Exercise exercise, WorkSide side, Prescription option, String what) {
        Integer reps = option.reps();
        Integer hold = option.holdSeconds();
        holds((reps == null) != (hold == null), what);
        holds((hold != null) == exercise.dose().isHold(), what);
        int tempo = exercise.tempo().lift()
                + exercise.tempo().pause()
                + exercise.tempo().lower();
        int set = reps != null ? reps * tempo : hold != null ? hold : 0;
        int seconds =
                option.sets() * set * (side == WorkSide.EACH ? 2 : 1) + (option.sets() - 1) * option.restSeconds() + 90;
        holds(option.seconds() == seconds, what);
        holds(option.sets() >= 1 && option.sets() <= 10, what);
        holds(set > 0, what);
        holds(option.effort() >= 1 && option.effort() <= 10, what);
        holds(option.loadPercent() >= 0 && option.loadPercent() <= 100, what);
        holds(option.restSeconds() >= 0 && option.restSeconds() <= 240, what);
    }

    /** More soreness never brings more load, more sets, more effort or another kind of work. */
    @ParameterizedTest
    @ValueSource(longs = {99, 2_026})
    void sorerNeverGetsMore(long seed) {
        for (int run = 0; run < DAYS; run++) {
            RandomDay day = new RandomDay(seed * 100_000 + run);
            Request sorer = day.sorer();
            DayDoses before = day.day();
            DayDoses after = day.day(sorer);
            for (Exercise exercise : LabExercises.ALL) {
                // A programme that soreness switches on is another plan, not more of the same.
                boolean sameLadder = DoseLab.LADDERS.of(exercise.id()) == null;
                for (WorkSide side : RandomDay.sides(exercise)) {
                    String what = exercise.id() + " " + side + " seed " + day.seed;
                    Prescribed less = after.prescribe(exercise, side);
                    if (sameLadder && less instanceof Prescribed.Doses doses) {
                        Prescribed more = before.prescribe(exercise, side);
                        assertThat(more).as(what).isInstanceOf(Prescribed.Doses.class);
                        notMore(
                                ((Prescribed.Doses) more).options(),
                                doses.options(),
                                exercise.id() + " " + sorer + day);
                    }
                }
            }
        }
    }

    private static void notMore(List<Prescription> before, List<Prescription> after, String what) {
        Prescription one = before.get(0);
        Prescription other = after.get(0);
        holds(other.loadPercent() <= one.loadPercent(), what);
        holds(other.effort() <= one.effort(), what);
        holds(most(after) <= most(before), what);
        Double kg = one.loadKg();
        Double less = other.loadKg();
        if (kg != null && less != null) {
            holds(less <= kg, what);
        }
    }

    private static int most(List<Prescription> options) {
        return options.stream().mapToInt(Prescription::sets).max().orElseThrow();
    }

    private static List<Soreness> touched(Request request, Exercise exercise, WorkSide side) {
        return request.soreness().stream()
                .filter(sore -> sore.severity() > 0)
                .filter(sore -> touches(exercise, side, sore.spot()))
                .toList();
    }

    private static boolean touches(Exercise exercise, WorkSide side, Spot spot) {
        boolean loaded = spot.side() == null
                || side == WorkSide.BOTH
                || side == WorkSide.EACH
                || side.id().equals(spot.side().id());
        return loaded && exercise.areas().contains(spot.area());
    }

    private static Permit permit(Soreness sore) {
        return Band.of(sore.severity(), Thresholds.DEFAULT).permit();
    }

    private static boolean fresh(Soreness sore) {
        return (sore.severity() == 3 || sore.severity() == 4)
                && sore.since() != null
                && !sore.since().isBefore(DoseLab.TODAY.minusDays(3));
    }

    private static boolean mobility(Role role) {
        return role == Role.WARM_UP || role == Role.STRETCH || role == Role.COOL_DOWN;
    }

    private static boolean trainedHard(RandomDay day, Exercise exercise, WorkSide side) {
        for (Visit visit : day.history.visits()) {
            if (!visit.date().plusDays(2).isAfter(DoseLab.TODAY)) {
                continue;
            }
            for (Work work : visit.work()) {
                Integer effort = work.effort();
                if (effort != null && effort >= 7) {
                    Exercise then = DoseLab.CATALOGUE.find(work.exercise()).orElseThrow();
                    boolean same = then.areas().stream()
                            .filter(exercise.areas()::contains)
                            .anyMatch(area -> !area.paired() || sameSide(work.side(), side));
                    if (same) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** As an assertion, but quick enough for millions of them. */
    private static void holds(boolean it, String what) {
        if (!it) {
            throw new AssertionError(what);
        }
    }
}
