package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.TODAY;
import static gym.sorespot.strength.session.dose.DoseLab.did;
import static gym.sorespot.strength.session.dose.DoseLab.soreness;
import static gym.sorespot.strength.session.dose.LabExercises.ABDUCTION;
import static gym.sorespot.strength.session.dose.LabExercises.BARBELL_CALF;
import static gym.sorespot.strength.session.dose.LabExercises.BRIDGE;
import static gym.sorespot.strength.session.dose.LabExercises.CURL;
import static gym.sorespot.strength.session.dose.LabExercises.DOWNWARD_DOG;
import static gym.sorespot.strength.session.dose.LabExercises.HEEL_HOLD;
import static gym.sorespot.strength.session.dose.LabExercises.SQUAT;
import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.history.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks, easier weeks, long soreness and counting: what dates alone decide. */
class RulesOverTimeTest {
    private static final Work SQUATS = did(SQUAT, 10, 60.0);

    // ---- return after a break

    /** The rule book's gap loads (house rule): under 2 weeks 100, 2-4 weeks 90, 4-8 weeks 80, then restart. */
    @ParameterizedTest
    @CsvSource({"0, 100", "13, 100", "14, 90", "27, 90", "28, 80", "56, 80", "57, 60", "400, 60"})
    void theLoadAfterABreak(int days, int percent) {
        assertThat(Gap.percent(days)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "56, false", "57, true"})
    void overEightWeeksIsARestart(int daysAgo, boolean restart) {
        Comeback comeback = new Comeback(new DoseLab().visit(daysAgo, SQUATS).log());

        assertThat(comeback.restart()).isEqualTo(restart);
        assertThat(comeback.daysOff()).isEqualTo(daysAgo);
    }

    /** F33: sets cut by 50, 30, 20 and 10% in weeks 1 to 4 after two weeks off. */
    @ParameterizedTest
    @CsvSource({
        "0, 50, 1",
        "6, 50, 1",
        "7, 70, 2",
        "13, 70, 2",
        "14, 80, 3",
        "20, 80, 3",
        "21, 90, 4",
        "27, 90, 4",
        "28, 100, 0"
    })
    void setsComeBackOverFourWeeks(int daysSinceReturn, int percent, int week) {
        DoseLab lab = new DoseLab().visit(daysSinceReturn + 14, SQUATS);
        for (int day = daysSinceReturn; day > 0; day -= 3) {
            lab.visit(day, SQUATS);
        }
        Comeback comeback = new Comeback(lab.log());

        assertThat(comeback.setsPercent()).isEqualTo(percent);
        assertThat(comeback.week()).isEqualTo(week);
    }

    @Test
    void noBreakNoCut() {
        assertThat(new Comeback(new DoseLab().log()).setsPercent()).isEqualTo(100);
        assertThat(new Comeback(new DoseLab().visits(20, 3, 3, SQUATS).log()).setsPercent())
                .isEqualTo(100);
        assertThat(new Comeback(new DoseLab().visit(13, SQUATS).log()).setsPercent())
                .isEqualTo(100);
        assertThat(new Comeback(new DoseLab().log()).daysOff()).isZero();
    }

    @Test
    void anExerciseOnlyRestsWhileNothingLoadsItsMainArea() {
        assertThat(gap(new DoseLab(), SQUAT)).isEqualTo(new Gap(Area.THIGH_FRONT, Gap.NEVER, Gap.NEVER));
        assertThat(gap(new DoseLab().visit(30, SQUATS), SQUAT)).isEqualTo(new Gap(Area.THIGH_FRONT, 30, 30));
        // Stretching the calf does not keep it strong; another calf exercise does.
        DoseLab calves = new DoseLab().visit(30, did(BARBELL_CALF, 10, 40.0)).visit(3, did(DOWNWARD_DOG, 1, null));
        assertThat(gap(calves, BARBELL_CALF).percent()).isEqualTo(80);
        assertThat(gap(calves.visit(2, did(LabExercises.HEEL_RAISE, 12, null)), BARBELL_CALF))
                .isEqualTo(new Gap(Area.CALF, 30, 2));
        assertThat(gap(calves, BARBELL_CALF).percent()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // own days; days of the area; percent; fact
                "-1; -1; 100; -",
                "13; 13; 100; -",
                "14; 14; 90; break.load[14, 90, calf]",
                "14; 13; 100; -",
                "13; 14; 100; -",
                "57; 57; 60; break.load[57, 60, calf]",
                "-1; 20; 90; break.first[20, 90, calf]",
                "20; -1; 90; break.load[20, 90, calf]",
                "56; 3; 100; -",
                "57; 3; 80; break.own[57, 80]",
                "57; 14; 80; break.own[57, 80]",
                "57; 28; 80; break.load[28, 80, calf]",
                "400; 57; 60; break.load[57, 60, calf]"
            })
    void theLoadByBothGaps(int own, int area, int percent, @org.jspecify.annotations.Nullable String fact) {
        Gap gap = new Gap(Area.CALF, own, area);
        Fact said = gap.fact();

        assertThat(gap.percent()).isEqualTo(percent);
        assertThat(said == null ? null : said.key() + said.details()).isEqualTo(fact);
    }

    private static Gap gap(DoseLab lab, gym.sorespot.strength.catalogue.Exercise exercise) {
        return new Comeback(lab.log()).gap(exercise);
    }

    /** Sets are whole: the nearest number, of two equally near the smaller, so that half of three is one. */
    @ParameterizedTest
    @CsvSource({
        "50, 1, 1",
        "50, 2, 1",
        "50, 3, 1",
        "50, 4, 2",
        "50, 5, 2",
        "70, 2, 1",
        "70, 3, 2",
        "70, 4, 3",
        "80, 2, 2",
        "80, 3, 2",
        "80, 4, 3",
        "90, 3, 3",
        "90, 4, 4",
        "90, 5, 4",
        "100, 3, 3",
        "100, 10, 10"
    })
    void setsAreCutToTheNearestWholeOne(int percent, int ordinary, int sets) {
        assertThat(Comeback.sets(ordinary, percent)).isEqualTo(sets);
    }

    // ---- easier week

    @ParameterizedTest
    @CsvSource({
        "35, false",
        "41, false",
        "42, true",
        "48, true",
        "49, false",
        "90, false",
        "91, true",
        "97, true",
        "98, false"
    })
    void theSeventhWeekIsEasier(int daysSinceStart, boolean due) {
        List<LocalDate> days = IntStream.iterate(0, day -> day <= daysSinceStart, day -> day + 1)
                .filter(day -> (daysSinceStart - day) % 3 == 0)
                .mapToObj(TODAY::minusDays)
                .toList();

        assertThat(Deload.due(TODAY, days)).isEqualTo(due);
    }

    @Test
    void aPauseOfTenDaysBeginsAnewAndOneOfNineDoesNot() {
        assertThat(Deload.due(TODAY, daysAgo(0, 3, 6, 9, 12, 15, 18, 28, 31, 34, 37, 40, 43)))
                .isFalse();
        assertThat(Deload.due(TODAY, daysAgo(0, 3, 6, 9, 12, 15, 18, 27, 30, 33, 36, 39, 42)))
                .isTrue();
    }

    @Test
    void whoTrainsSeldomNeedsNoEasierWeek() {
        // From the start to the easier week: nine days are enough, eight are not.
        assertThat(Deload.due(TODAY, daysAgo(2, 7, 12, 17, 22, 27, 32, 37, 42))).isTrue();
        assertThat(Deload.due(TODAY, daysAgo(7, 12, 17, 22, 27, 32, 37, 42))).isFalse();
        assertThat(Deload.due(TODAY, List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "4, 2", "5, 3", "6, 3", "10, 6"})
    void anEasierWeekHasAtLeastFortyPercentFewerSets(int ordinary, int sets) {
        assertThat(Deload.sets(ordinary)).isEqualTo(sets);
    }

    private static List<LocalDate> daysAgo(int... days) {
        return IntStream.of(days).mapToObj(TODAY::minusDays).toList();
    }

    // ---- long soreness

    @ParameterizedTest
    @CsvSource({"7, 0", "8, 1", "30, 1"})
    void threeOrMoreForOverAWeekBySaying(int sinceDaysAgo, int advices) {
        Soreness sore = new Soreness(DoseLab.spot("calf:left"), 3, TODAY.minusDays(sinceDaysAgo));

        assertThat(LongSoreness.advice(new DoseLab().log(), List.of(sore))).hasSize(advices);
    }

    @Test
    void theAdviceNamesSpotAndDays() {
        Soreness sore = new Soreness(DoseLab.spot("calf:left"), 4, TODAY.minusDays(9));

        assertThat(LongSoreness.advice(new DoseLab().log(), List.of(soreness("low-back", 5), sore)))
                .containsExactly(Fact.of("advice.physiotherapist", DoseLab.spot("calf:left"), 9));
    }

    @Test
    void milderSorenessMayLast() {
        Soreness sore = new Soreness(DoseLab.spot("calf:left"), 2, TODAY.minusDays(30));

        assertThat(LongSoreness.advice(new DoseLab().log(), List.of(sore))).isEmpty();
    }

    @Test
    void visitsProveLongSorenessToo() {
        List<Soreness> four = List.of(soreness("calf:left", 4));
        DoseLab lab = new DoseLab().visit(8, four, Map.of()).visit(4, four, Map.of());

        assertThat(LongSoreness.advice(lab.log(), four)).hasSize(1);
        assertThat(LongSoreness.advice(lab.log(), List.of(soreness("calf:right", 4))))
                .isEmpty();
        assertThat(LongSoreness.advice(new DoseLab().visit(7, four, Map.of()).log(), four))
                .isEmpty();
    }

    @Test
    void aVisitWithoutItEndsTheEpisode() {
        List<Soreness> four = List.of(soreness("calf:left", 4));
        DoseLab better = new DoseLab().visit(9, four, Map.of()).visit(5, List.of(soreness("calf:left", 2)), Map.of());
        DoseLab longAgo = new DoseLab().visit(15, four, Map.of());
        DoseLab justInTime = new DoseLab().visit(14, four, Map.of());

        assertThat(LongSoreness.advice(better.log(), four)).isEmpty();
        assertThat(LongSoreness.advice(longAgo.log(), four)).isEmpty();
        assertThat(LongSoreness.advice(justInTime.log(), four)).hasSize(1);
    }

    @Test
    void whatWasSaidAtAnEarlierVisitCounts() {
        Soreness then = new Soreness(DoseLab.spot("calf:left"), 4, TODAY.minusDays(12));
        DoseLab lab = new DoseLab().visit(2, List.of(then), Map.of());

        assertThat(LongSoreness.advice(lab.log(), List.of(soreness("calf:left", 3))))
                .containsExactly(Fact.of("advice.physiotherapist", DoseLab.spot("calf:left"), 12));
    }

    // ---- counting

    @Test
    void setsOfAWeekAreCountedPerArea() {
        gym.sorespot.strength.session.dose.DayDoses day = new DoseLab()
                .visit(8, did(BARBELL_CALF, 10, null))
                .visit(7, did(BARBELL_CALF, 10, null))
                .visit(6, did(BARBELL_CALF, 10, null), did(DOWNWARD_DOG, 1, null))
                .visit(0, did(HEEL_HOLD, 1, null), did(SQUAT, 5, null))
                .day();

        assertThat(day.weeklySets(Area.CALF)).isEqualTo(6);
        assertThat(day.weeklySets(Area.BUTTOCK)).isEqualTo(3);
        assertThat(day.weeklySets(Area.NECK_BACK)).isZero();
    }

    @Test
    void aSideThatRestedGotNoSets() {
        gym.sorespot.strength.session.dose.DayDoses day = new DoseLab()
                .visit(3, DoseLab.effort(ABDUCTION, WorkSide.LEFT, 5))
                .visit(1, DoseLab.effort(ABDUCTION, WorkSide.EACH, 5))
                .day();

        assertThat(day.weeklySets(DoseLab.spot("hip-outer:left"))).isEqualTo(6);
        assertThat(day.weeklySets(DoseLab.spot("hip-outer:right"))).isEqualTo(3);
        assertThat(day.weeklySets(Area.HIP_OUTER)).isEqualTo(6);
    }

    /** Only to who trained this week, only of the sorest, and never of what is painful. */
    @Test
    void theWeekIsToldOfTheSorestThatMayBeLoaded() {
        Fact few = Fact.of("day.week-few", DoseLab.spot("calf:left"), 3, 4);
        Fact enough = Fact.of("day.week-sets", DoseLab.spot("calf:left"), 6, 4);
        Work calf = did(HEEL_HOLD, 1, null);

        assertThat(new DoseLab().sore("calf:left", 2).day().day()).isEmpty();
        assertThat(new DoseLab().sore("calf:left", 2).visit(7, calf).day().day())
                .isEmpty();
        assertThat(new DoseLab().sore("calf:left", 2).visit(6, calf).day().day())
                .containsExactly(few);
        assertThat(new DoseLab()
                        .sore("calf:left", 1)
                        .sore("shin:left", 1)
                        .visit(6, calf)
                        .visit(3, calf)
                        .day()
                        .day())
                .hasSize(1);
        assertThat(new DoseLab()
                        .sore("calf:left", 4)
                        .sore("shin:left", 1)
                        .visit(6, calf)
                        .visit(3, calf)
                        .day()
                        .day())
                .containsExactly(enough);
        assertThat(new DoseLab().sore("calf:left", 5).visit(6, calf).day().day())
                .isEmpty();
        assertThat(new DoseLab().visit(6, calf).day().day()).isEmpty();
        assertThat(new DoseLab()
                        .sore("calf:left", 2)
                        .visit(6, did(DOWNWARD_DOG, 1, null))
                        .day()
                        .day())
                .isEmpty();
    }

    @Test
    void theFutureIsNotLookedAt() {
        TrainingLog log = new DoseLab().visit(-1, SQUATS).visit(0, SQUATS).log();

        assertThat(log.newestFirst()).hasSize(1);
        assertThat(log.trainingDays()).containsExactly(TODAY);
        assertThat(log.date()).isEqualTo(TODAY);
    }

    @Test
    void onlyTrainingMakesATrainingDay() {
        TrainingLog log = new DoseLab()
                .visit(5, new Work("gone", WorkSide.BOTH, 3, 10, null, null, null, null, null))
                .visit(4, did(HEEL_HOLD, 1, null))
                .visit(3, did(DOWNWARD_DOG, 1, null))
                .visit(2)
                .visit(1, SQUATS, did(CURL, 10, 8.0))
                .log();

        assertThat(log.trainingDays()).containsExactly(TODAY.minusDays(1), TODAY.minusDays(4), TODAY.minusDays(5));
        assertThat(log.lastLoaded(Area.CALF)).isEmpty();
        assertThat(log.lastLoaded(Area.BICEPS)).contains(TODAY.minusDays(1));
        assertThat(log.exercises()).contains("gone");
        assertThat(log.exercises()).doesNotContain("never");
        assertThat(log.spots(log.of("gone").get(0).work())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EACH, LEFT, true",
        "LEFT, EACH, true",
        "LEFT, LEFT, true",
        "LEFT, RIGHT, false",
        "RIGHT, LEFT, false",
        "BOTH, RIGHT, true",
        "RIGHT, BOTH, true",
        "RIGHT, RIGHT, true"
    })
    void whatOneSideDidSaysNothingOfTheOther(WorkSide then, WorkSide now, boolean known) {
        TrainingLog log =
                new DoseLab().visit(1, DoseLab.effort(ABDUCTION, then, 5)).log();

        assertThat(log.of(ABDUCTION.id(), now)).hasSize(known ? 1 : 0);
    }

    @Test
    void spotsOfOneSidedWork() {
        TrainingLog log =
                new DoseLab().visit(1, DoseLab.effort(BRIDGE, WorkSide.LEFT, 5)).log();

        assertThat(log.spots(log.of(BRIDGE.id()).get(0).work()))
                .extracting(Object::toString)
                .containsExactly("buttock:left", "hamstring:left", "low-back");
    }
}
