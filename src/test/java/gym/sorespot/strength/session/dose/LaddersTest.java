package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.did;
import static gym.sorespot.strength.session.dose.DoseLab.hurt;
import static gym.sorespot.strength.session.dose.LabExercises.BARBELL_CALF;
import static gym.sorespot.strength.session.dose.LabExercises.COPENHAGEN;
import static gym.sorespot.strength.session.dose.LabExercises.NORDIC;
import static gym.sorespot.strength.session.dose.LabExercises.SEATED_CALF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.WorkSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class LaddersTest {
    static final List<String> SHIPPED = Ladders.SHIPPED;

    private final Ladders ladders = Ladders.shipped();
    private final Ladder calf = ladder("barbell-calf-raise");
    private final Ladder nordic = ladder("nordic-hamstring-lower");

    private Ladder ladder(String exercise) {
        return Objects.requireNonNull(ladders.of(exercise));
    }

    // ---- the publications as fixtures: rungs week by week as sets x repetitions

    /** Beyer 2015, AJSM 43:1704 (F35). */
    @Test
    void heavySlowCalf() {
        assertThat(weeks(calf))
                .containsExactly(
                        "3x15", "3x12", "3x12", "4x10", "4x10", "4x8", "4x8", "4x8", "4x6", "4x6", "4x6", "4x6");
        assertThat(calf.exercises()).containsExactlyInAnyOrder("seated-calf-raise", "barbell-calf-raise");
        assertThat(calf.rungs())
                .allSatisfy(rung -> assertThat(rung.visitsAWeek()).isEqualTo(3));
        assertThat(calf.rests()).containsExactly(120);
        assertThat(calf.repMax()).isTrue();
    }

    /** Kongsgaard 2009, Scand J Med Sci Sports 19:790 (F36). */
    @Test
    void heavySlowKnee() {
        Ladder knee = ladder("barbell-squat");

        assertThat(weeks(knee))
                .containsExactly(
                        "4x15", "4x12", "4x12", "4x10", "4x10", "4x8", "4x8", "4x8", "4x6", "4x6", "4x6", "4x6");
        assertThat(knee.exercises()).containsExactlyInAnyOrder("barbell-squat", "leg-press");
        assertThat(knee.areas()).containsExactly(Area.KNEE_FRONT);
        assertThat(knee.rests()).containsExactly(120, 180);
    }

    /** Rathleff 2015, Scand J Med Sci Sports 25:e292 (F39). */
    @Test
    void towelRaises() {
        assertThat(weeks(ladder("heel-raise-towel-under-toes")))
                .startsWith("3x12", "3x12", "4x10", "4x10", "5x8")
                .hasSize(12);
    }

    /** Petersen 2011, AJSM 39:2296 (F42); 3 x 10 stands for 12, 10 and 8. */
    @Test
    void nordicHamstring() {
        assertThat(weeks(nordic))
                .startsWith("2x5", "2x6", "3x6-8", "3x8-10", "3x10", "3x10", "3x10", "3x10", "3x10", "3x10", "3x10");
        assertThat(nordic.rungs()).extracting(Rung::visitsAWeek).containsExactly(1, 2, 3, 3, 3, 1);
        // F42: 27 visits in ten weeks.
        assertThat(nordic.rungs().stream().limit(5).mapToInt(Rung::visits).sum())
                .isEqualTo(27);
        assertThat(nordic.always()).isTrue();
    }

    /** Harøy 2019, BJSM 53:150 (F4, F43). */
    @Test
    void copenhagen() {
        Ladder groin = ladder("copenhagen-ankle-support");

        assertThat(weeks(groin)).startsWith("1x3-5", "1x3-5", "1x7-10", "1x7-10", "1x12-15", "1x12-15", "1x15");
        assertThat(groin.together()).isFalse();
        assertThat(groin.always()).isTrue();
        assertThat(ladder("copenhagen-knee-support")).isSameAs(groin);
    }

    /** Silbernagel 2007, AJSM 35:897 (F37), and Alfredson 1998, AJSM 26:360 (F38). */
    @Test
    void heelRaisesAndDrops() {
        assertThat(weeks(ladder("two-leg-heel-raise")))
                .startsWith("3x10-15", "3x10-15", "3x15")
                .hasSize(12);
        assertThat(ladder("one-leg-heel-raise")).isSameAs(ladder("two-leg-heel-raise"));
        assertThat(weeks(ladder("heel-drop"))).hasSize(12).containsOnly("3x15");
        assertThat(ladder("heel-drop-bent-knee")).isSameAs(ladder("heel-drop"));
        assertThat(ladder("heel-drop").always()).isFalse();
        assertThat(ladder("heel-drop").rests(WorkSide.LEFT)).containsExactly(60, 90);
        assertThat(ladder("heel-drop").rests(WorkSide.EACH)).containsExactly(60, 90, 30);
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void eachNamesItsSource(String id) {
        Ladder ladder = Objects.requireNonNull(SHIPPED_BY_ID.get(id));

        assertThat(ladder.source()).matches(".*(19|20)[0-9]{2}, .*");
        assertThat(ladder.id()).isEqualTo(id);
    }

    private static final Map<String, Ladder> SHIPPED_BY_ID = byId();

    private static Map<String, Ladder> byId() {
        Ladders all = Ladders.shipped();
        Map<String, Ladder> byId = new java.util.HashMap<>();
        for (String exercise : List.of(
                "barbell-calf-raise",
                "barbell-squat",
                "two-leg-heel-raise",
                "heel-drop",
                "heel-raise-towel-under-toes",
                "nordic-hamstring-lower",
                "copenhagen-knee-support")) {
            Ladder ladder = Objects.requireNonNull(all.of(exercise));
            byId.put(ladder.id(), ladder);
        }
        return byId;
    }

    private static List<String> weeks(Ladder ladder) {
        List<String> weeks = new ArrayList<>();
        for (Rung rung : ladder.rungs()) {
            for (int week = 0; week < Math.min(12, rung.weeks()); week++) {
                weeks.add(rung.sets() + "x" + rung.repsFrom()
                        + (rung.repsTo() == rung.repsFrom() ? "" : "-" + rung.repsTo()));
            }
        }
        return weeks;
    }

    @Test
    void otherExercisesStandOnNone() {
        assertThat(ladders.of("downward-dog")).isNull();
    }

    @Test
    void anExerciseStandsOnOneLadderOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ladders(List.of(calf, calf)))
                .withMessage("seated-calf-raise stands on two ladders");
    }

    // ---- rungs

    @ParameterizedTest
    @CsvSource({"0, 6", "1, 7", "2, 8", "3, 8", "9, 8"})
    void repetitionsRiseEvenlyWithinARung(int visits, int reps) {
        assertThat(new Rung(1, 3, 3, 6, 8).reps(visits)).isEqualTo(reps);
    }

    @Test
    void aRungOfOneVisit() {
        Rung rung = new Rung(1, 1, 2, 5, 5);

        assertThat(rung.visits()).isEqualTo(1);
        assertThat(rung.reps(0)).isEqualTo(5);
        assertThat(List.of(14, 15, 21, 22)).extracting(rung::missedWeeks).containsExactly(0, 1, 1, 2);
        assertThat(List.of(0, 7, 8, 14, 15, 57))
                .extracting(new Rung(2, 2, 2, 5, 5)::missedWeeks)
                .containsExactly(0, 0, 1, 1, 2, 8);
        assertThat(new Rung(2, 2, 2, 5, 5).visits()).isEqualTo(4);
    }

    // ---- climbing

    /** Three visits a week: rung by rung as many visits as the publication has. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, 0, 1",
        "2, 0, 2",
        "3, 1, 0",
        "8, 1, 5",
        "9, 2, 0",
        "14, 2, 5",
        "15, 3, 0",
        "24, 4, 0",
        "60, 4, 36"
    })
    void visitsClimbTheLadder(int visits, int rung, int onIt) {
        DoseLab lab = new DoseLab().climbing(visits, 2, 2, BARBELL_CALF, null);

        assertThat(climb(calf, "barbell-calf-raise", lab)).isEqualTo(new Climb(rung, onIt, 0));
    }

    @Test
    void exercisesOfALadderClimbTogetherAndADayCountsOnce() {
        DoseLab lab = new DoseLab()
                .visit(6, did(BARBELL_CALF, 15, null), did(SEATED_CALF, 15, null))
                .visit(4, did(SEATED_CALF, 15, null))
                .visit(4, did(BARBELL_CALF, 15, null))
                .visit(2, did(SEATED_CALF, 15, null));

        assertThat(climb(calf, "barbell-calf-raise", lab)).isEqualTo(new Climb(1, 0, 0));
    }

    @Test
    void leversOfTheCopenhagenClimbByThemselves() {
        DoseLab lab = new DoseLab().climbing(4, 2, 2, COPENHAGEN, null);
        Ladder groin = ladder("copenhagen-knee-support");

        assertThat(climb(groin, "copenhagen-knee-support", lab)).isEqualTo(new Climb(0, 4, 0));
        assertThat(climb(groin, "copenhagen-ankle-support", lab)).isEqualTo(new Climb(0, 0, 0));
    }

    @Test
    void aVisitThatHurtOrDidNotSettleDoesNotCount() {
        DoseLab lab = new DoseLab()
                .visit(10, hurt(BARBELL_CALF, 15, null, 5))
                .visit(8, hurt(BARBELL_CALF, 15, null, 6))
                .visit(6, List.of(), Map.of("calf:left", false), did(BARBELL_CALF, 15, null))
                .visit(4, List.of(), Map.of("calf:left", true, "low-back", false), did(BARBELL_CALF, 15, null));

        assertThat(climb(calf, "barbell-calf-raise", lab)).isEqualTo(new Climb(0, 2, 0));
    }

    /** Three sets of ten or eight for half a year are no step of a programme that begins with fifteen. */
    @ParameterizedTest
    @CsvSource({"14, 0", "15, 3", "16, 0", "10, 0", "8, 0"})
    void onlyTheRepetitionsOfTheRungCount(int reps, int visits) {
        DoseLab lab = new DoseLab().visits(3, 2, 2, did(BARBELL_CALF, reps, 60.0));

        assertThat(climb(calf, "barbell-calf-raise", lab))
                .isEqualTo(visits == 3 ? new Climb(1, 0, 0) : new Climb(0, 0, 0));
    }

    @Test
    void whateverRisesWithinARungCounts() {
        DoseLab lab = new DoseLab().climbing(3, 2, 6, NORDIC, null).visit(4, did(NORDIC, 8, null));

        assertThat(climb(nordic, "nordic-hamstring-lower", lab)).isEqualTo(new Climb(2, 1, 0));
        assertThat(climb(nordic, "nordic-hamstring-lower", new DoseLab().visits(1, 2, 2, did(NORDIC, 6, null))))
                .isEqualTo(new Climb(0, 0, 0));
    }

    /** A rung is made for rest days between visits: who comes every day does not climb in half the time. */
    @Test
    void daysRunningCountOnce() {
        DoseLab lab = new DoseLab().visits(5, 1, 1, did(BARBELL_CALF, 15, null));

        // Of five days running the first, the third and the fifth count.
        assertThat(climb(calf, "barbell-calf-raise", lab)).isEqualTo(new Climb(1, 0, 0));
        assertThat(climb(calf, "barbell-calf-raise", new DoseLab().visits(4, 1, 1, did(BARBELL_CALF, 15, null))))
                .isEqualTo(new Climb(0, 2, 0));
    }

    @Test
    void aMissedWeekStepsBackARung() {
        assertThat(climb(calf, "barbell-calf-raise", climbed(7))).isEqualTo(new Climb(2, 1, 0));
        assertThat(climb(calf, "barbell-calf-raise", climbed(8))).isEqualTo(new Climb(1, 0, 1));
        assertThat(climb(calf, "barbell-calf-raise", climbed(14))).isEqualTo(new Climb(1, 0, 1));
        assertThat(climb(calf, "barbell-calf-raise", climbed(15))).isEqualTo(new Climb(0, 0, 2));
        assertThat(climb(calf, "barbell-calf-raise", climbed(56))).isEqualTo(new Climb(0, 0, 2));
        assertThat(climb(calf, "barbell-calf-raise", climbed(57))).isEqualTo(new Climb(0, 0, 2));
    }

    /** Ten visits, which is one on the third rung, the last of them so many days ago. */
    private static DoseLab climbed(int lastDaysAgo) {
        return new DoseLab().climbing(10, 2, lastDaysAgo, BARBELL_CALF, null);
    }

    @Test
    void aWeekMissedLongAgoIsNotToldAgain() {
        DoseLab lab = new DoseLab().climbing(4, 2, 14, BARBELL_CALF, null).climbing(2, 2, 2, BARBELL_CALF, null);

        // 4 visits: rung 1; the pause of ten days leads back to rung 0; then two more visits.
        assertThat(climb(calf, "barbell-calf-raise", lab)).isEqualTo(new Climb(0, 2, 0));
    }

    @Test
    void nobodyStepsBelowTheFirstRung() {
        DoseLab lab = new DoseLab().visit(20, did(BARBELL_CALF, 15, null));
        DoseLab restart = new DoseLab().visit(90, did(BARBELL_CALF, 15, null));

        assertThat(climb(calf, "barbell-calf-raise", lab)).isEqualTo(new Climb(0, 0, 0));
        assertThat(climb(calf, "barbell-calf-raise", restart)).isEqualTo(new Climb(0, 0, 0));
    }

    @Test
    void upkeepOnceAWeekIsNoMissedWeek() {
        DoseLab lab = new DoseLab().climbing(27, 2, 56, NORDIC, null).climbing(3, 14, 14, NORDIC, null);

        assertThat(climb(nordic, "nordic-hamstring-lower", lab)).isEqualTo(new Climb(5, 3, 0));
    }

    private static Climb climb(Ladder ladder, String exercise, DoseLab lab) {
        return Climb.of(ladder, exercise, lab.log());
    }

    // ---- files

    @Test
    void aSlipInAFileIsNamedWithItsPlace() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> LadderFile.read(
                                "bad",
                                """
                        source: Somebody 2001, Somewhere
                        exercises: [heel-drop]
                        areas: [elbow]
                        always: maybe
                        together: no
                        rep-max: no
                        rests: [60]
                        rungs:
                          - {weeks: 0, visits-a-week: 3, sets: 3, reps: 15}
                        """))
                .withMessageContaining("bad.yaml:3:9")
                .withMessageContaining("bad.yaml:4:9")
                .withMessageContaining("bad.yaml:9:13");
        assertThatIllegalStateException()
                .isThrownBy(() -> LadderFile.read("bad", "source: x\n"))
                .withMessageContaining("rungs");
        assertThatIllegalStateException().isThrownBy(() -> LadderFile.read("bad", "- x\n"));
    }

    @Test
    void aFileIsReadAsItStands() {
        Ladder ladder = LadderFile.read(
                "good",
                """
                source: Somebody 2001, Somewhere
                exercises: [a, b]
                areas: [calf, achilles]
                always: yes
                together: no
                rep-max: yes
                rests: [60, 90]
                rungs:
                  - {weeks: 2, visits-a-week: 3, sets: 4, reps: 5, reps-to: 8}
                  - {weeks: 1, visits-a-week: 2, sets: 3, reps: 9}
                """);

        assertThat(ladder)
                .isEqualTo(new Ladder(
                        "good",
                        "Somebody 2001, Somewhere",
                        List.of("a", "b"),
                        List.of(Area.CALF, Area.ACHILLES),
                        true,
                        false,
                        true,
                        List.of(60, 90),
                        List.of(60, 90),
                        List.of(new Rung(2, 3, 4, 5, 8), new Rung(1, 2, 3, 9, 9))));
    }

    @Test
    void oneSideRestsWhileTheOtherWorks() {
        String file =
                """
                source: Somebody 2001, Somewhere
                exercises: [a]
                areas: [calf]
                always: yes
                together: no
                rep-max: no
                rests: [60, 90]
                rests-in-turns: [60, 30]
                rungs:
                  - {weeks: 2, visits-a-week: 3, sets: 4, reps: 5}
                """;
        Ladder ladder = LadderFile.read("good", file);
        assertThat(ladder.rests(WorkSide.EACH)).containsExactly(60, 30);
        assertThat(ladder.rests(WorkSide.BOTH)).containsExactly(60, 90);
        assertThat(ladder.rests(WorkSide.RIGHT)).containsExactly(60, 90);
        assertThatIllegalStateException()
                .isThrownBy(() -> LadderFile.read("bad", file.replace("[60, 30]", "[301]")))
                .withMessageContaining("bad.yaml:8:18");
    }
}
