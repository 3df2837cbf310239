package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.ABDUCTION;
import static gym.sorespot.strength.session.dose.DoseLab.ANKLE_PUMPS;
import static gym.sorespot.strength.session.dose.DoseLab.BALANCE;
import static gym.sorespot.strength.session.dose.DoseLab.BARBELL_CALF;
import static gym.sorespot.strength.session.dose.DoseLab.BRIDGE;
import static gym.sorespot.strength.session.dose.DoseLab.CHILDS_POSE;
import static gym.sorespot.strength.session.dose.DoseLab.CURL;
import static gym.sorespot.strength.session.dose.DoseLab.DOWNWARD_DOG;
import static gym.sorespot.strength.session.dose.DoseLab.HEEL_DROP;
import static gym.sorespot.strength.session.dose.DoseLab.HEEL_HOLD;
import static gym.sorespot.strength.session.dose.DoseLab.HEEL_RAISE;
import static gym.sorespot.strength.session.dose.DoseLab.KNEE_HOLD;
import static gym.sorespot.strength.session.dose.DoseLab.LATERAL_RAISE;
import static gym.sorespot.strength.session.dose.DoseLab.LONG_STRETCH;
import static gym.sorespot.strength.session.dose.DoseLab.NORDIC;
import static gym.sorespot.strength.session.dose.DoseLab.SOLE_STRETCH;
import static gym.sorespot.strength.session.dose.DoseLab.SQUAT;
import static gym.sorespot.strength.session.dose.DoseLab.TODAY;
import static gym.sorespot.strength.session.dose.DoseLab.TWIST;
import static gym.sorespot.strength.session.dose.DoseLab.did;
import static gym.sorespot.strength.session.dose.DoseLab.effort;
import static gym.sorespot.strength.session.dose.DoseLab.hurt;
import static gym.sorespot.strength.session.dose.DoseLab.soreness;
import static gym.sorespot.strength.session.dose.DoseLab.spot;
import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Goal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The doses of one day, rule by rule. */
class RuleBookDayTest {

    // ---- the ordinary dose

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRENGTH|1|8 x3 @7, rest 120",
                "STRENGTH|2|8 x3 @8, rest 120",
                "STRENGTH|3|6 x3 @8, rest 180",
                "MUSCLE|1|8 x3 @7, rest 90",
                "MUSCLE|3|8 x3 @8, rest 120",
                "ENDURANCE|1|15 x3 @6, rest 30",
                "ENDURANCE|3|15 x3 @7, rest 30",
                "MOBILITY|2|10 x2 @5, rest 60"
            })
    void theGoalTurnsStrengthWork(Goal goal, int level, String expected) {
        assertThat(short_(new DoseLab().goal(goal).level(level).dose(SQUAT))).isEqualTo(expected);
    }

    private static String short_(Prescription dose) {
        return dose.reps() + " x" + dose.sets() + " @" + dose.effort() + ", rest " + dose.restSeconds();
    }

    @Test
    void anOlderBeginnerBeginsWithOneSet() {
        Prescription dose = new DoseLab().level(1).age(65).dose(SQUAT);

        assertThat(short_(dose)).isEqualTo("10 x1 @5, rest 0");
        assertThat(dose.facts()).containsExactly(Fact.of("dose.older-start"));
        assertThat(new DoseLab().level(2).age(65).dose(SQUAT).facts()).isEmpty();
    }

    @Test
    void setsAndRestVaryWithinTheTable() {
        List<Prescription> options = new DoseLab().options(SQUAT);

        assertThat(options)
                .extracting(o -> o.sets() + "/" + o.restSeconds())
                .containsExactly("3/120", "3/180", "2/120", "2/180");
        assertThat(options).extracting(Prescription::seconds).containsExactly(474, 594, 306, 366);
        assertThat(options).allSatisfy(o -> assertThat(o.loadPercent()).isEqualTo(100));
    }

    /** The contract's example: 3 x 20 s with 30 s rest are 210 s. */
    @Test
    void aStretchKeepsItsOwnDose() {
        assertThat(new DoseLab().options(DOWNWARD_DOG))
                .extracting(o -> o.sets() + "x" + o.holdSeconds() + "/" + o.restSeconds() + "=" + o.seconds())
                .containsExactly("3x20/15=180", "3x20/30=210", "2x20/15=145", "2x20/30=160");
        assertThat(new DoseLab().dose(DOWNWARD_DOG).reps()).isNull();
        assertThat(new DoseLab().dose(SQUAT).holdSeconds()).isNull();
    }

    @Test
    void sidesInTurnsTakeTwiceAsLong() {
        assertThat(new DoseLab().dose(ABDUCTION).seconds()).isEqualTo(3 * 10 * 4 * 2 + 2 * 60 + 90);
        assertThat(((Prescribed.Doses) new DoseLab().ask(ABDUCTION, WorkSide.LEFT))
                        .options()
                        .get(0)
                        .seconds())
                .isEqualTo(3 * 10 * 4 + 2 * 60 + 90);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plantar-fascia-stretch; 10x10 s @4 [10] | 8x10 s @4 [10]",
                "knee-extension-hold; 5x45 s @7 [120] | 4x45 s @7 [120]",
                "heel-raise-hold; 4x30 s @7 [30] | 4x30 s @7 [60] | 3x30 s @7 [30] | 3x30 s @7 [60]",
                "ankle-pumps; 2x20 @3 [15] | 2x20 @3 [30] | 1x20 @3 [0]",
                "childs-pose; 2x30 s @2 [15] | 2x30 s @2 [30] | 1x30 s @2 [0]",
                "single-leg-balance; 3x30 s @4 [30] | 3x30 s @4 [60] | 2x30 s @4 [30] | 2x30 s @4 [60]",
                "tyler-twist; 3x15 @7 [60] | 3x15 @7 [90] | 2x15 @7 [60] | 2x15 @7 [90]",
                "band-lateral-raise; 1x120 s @7 [0]",
                "heel-drop; 3x15 @7 [60] | 3x15 @7 [90] | 2x15 @7 [60] | 2x15 @7 [90]"
            })
    void whatTheTableDoesNotTurnKeepsItsOwnDose(String id, String options) {
        assertThat(text(new DoseLab().options(DoseLab.CATALOGUE.find(id).orElseThrow())))
                .isEqualTo(options);
    }

    private static String text(List<Prescription> options) {
        return String.join(
                " | ",
                options.stream()
                        .map(o -> o.sets() + "x" + (o.reps() == null ? o.holdSeconds() + " s" : o.reps()) + " @"
                                + o.effort() + " [" + o.restSeconds() + "]")
                        .toList());
    }

    @Test
    void holdsAreGentlerForBeginners() {
        assertThat(new DoseLab().level(1).dose(HEEL_HOLD).effort()).isEqualTo(6);
        assertThat(new DoseLab().level(1).age(70).dose(TWIST).effort()).isEqualTo(5);
    }

    /** F23: older adults stretch 30-60 s, 60 s in all. */
    @Test
    void olderPeopleStretchLonger() {
        Prescription dose = new DoseLab().age(65).dose(DOWNWARD_DOG);

        assertThat(dose.holdSeconds()).isEqualTo(30);
        assertThat(dose.sets()).isEqualTo(2);
        assertThat(dose.facts()).containsExactly(Fact.of("dose.older-stretch", 30));
        assertThat(new DoseLab().age(64).dose(DOWNWARD_DOG).holdSeconds()).isEqualTo(20);
        // A protocol of its own stays what it is, and holds that are no stretch too.
        assertThat(new DoseLab().age(65).dose(SOLE_STRETCH).holdSeconds()).isEqualTo(10);
        assertThat(new DoseLab().age(65).dose(CHILDS_POSE).sets()).isEqualTo(2);
        assertThat(new DoseLab().age(65).dose(BALANCE).holdSeconds()).isEqualTo(30);
    }

    // ---- caps of sore areas

    @Test
    void threeOrFourCapsLoadSetsAndEffort() {
        Prescription dose = new DoseLab()
                .sore("knee-front:left", 4)
                .level(3)
                .goal(Goal.MUSCLE)
                .dose(SQUAT);

        assertThat(dose.loadPercent()).isEqualTo(80);
        assertThat(dose.effort()).isEqualTo(7);
        assertThat(dose.sets()).isEqualTo(3);
        assertThat(dose.facts())
                .startsWith(
                        Fact.of("cap.load", spot("knee-front:left"), 4, 80),
                        Fact.of("cap.sets", spot("knee-front:left"), 4, 3),
                        Fact.of("cap.effort", spot("knee-front:left"), 4, 7));
    }

    @Test
    void theCapsBindWhateverTheRole() {
        DoseLab lab = new DoseLab().sore("foot-sole:right", 3);

        assertThat(text(lab.options(SOLE_STRETCH))).isEqualTo("3x10 s @4 [10]");
        assertThat(lab.dose(SOLE_STRETCH).loadPercent()).isEqualTo(80);
        assertThat(new DoseLab().sore("calf:left", 7).dose(ANKLE_PUMPS).loadPercent())
                .isZero();
    }

    @Test
    void aHealthySideIsNotCapped() {
        DoseLab lab = new DoseLab().sore("hip-outer:left", 4);
        Prescription right = ((Prescribed.Doses) lab.ask(ABDUCTION, WorkSide.RIGHT))
                .options()
                .get(0);
        Prescription left =
                ((Prescribed.Doses) lab.ask(ABDUCTION, WorkSide.LEFT)).options().get(0);

        assertThat(right.loadPercent()).isEqualTo(100);
        assertThat(right.effort()).isEqualTo(8);
        assertThat(right.facts()).isEmpty();
        assertThat(left.loadPercent()).isEqualTo(80);
        assertThat(left.effort()).isEqualTo(7);
    }

    @Test
    void theSorestSpotBindsAndIsNamed() {
        Prescription dose =
                new DoseLab().sore("calf:left", 3).sore("calf:right", 5).dose(HEEL_HOLD);

        assertThat(dose.effort()).isEqualTo(5);
        assertThat(dose.loadPercent()).isEqualTo(50);
        assertThat(dose.facts()).contains(Fact.of("cap.effort", spot("calf:right"), 5, 5));
    }

    @Test
    void mildSorenessChangesNothingInAnOrdinaryDose() {
        assertThat(new DoseLab().sore("knee-front:left", 2).dose(SQUAT).loadPercent())
                .isEqualTo(100);
    }

    @Test
    void aSoreSpotShortensAStretch() {
        Prescription dose = new DoseLab().sore("calf:left", 3).dose(LONG_STRETCH);

        assertThat(dose.holdSeconds()).isEqualTo(30);
        assertThat(dose.facts()).containsExactly(Fact.of("cap.stretch", spot("calf:left"), 3, 30));
        assertThat(new DoseLab().sore("calf:left", 2).dose(LONG_STRETCH).holdSeconds())
                .isEqualTo(60);
        // A cool-down that is a stretch is held no longer either; a hold that is none may be.
        assertThat(new DoseLab().sore("knee-front:left", 3).dose(KNEE_HOLD).holdSeconds())
                .isEqualTo(45);
        assertThat(new DoseLab().sore("low-back", 6).dose(CHILDS_POSE).holdSeconds())
                .isEqualTo(30);
    }

    @Test
    void whatABandForbidsIsRefused() {
        assertThat(new DoseLab().sore("calf:left", 5).refusal(HEEL_RAISE))
                .isEqualTo(Fact.of("role.sore", spot("calf:left"), 5, Role.STRENGTH));
        assertThat(new DoseLab().sore("calf:left", 6).refusal(DOWNWARD_DOG))
                .isEqualTo(Fact.of("role.sore", spot("calf:left"), 6, Role.STRETCH));
        assertThat(new DoseLab().sore("calf:left", 9).refusal(ANKLE_PUMPS))
                .isEqualTo(Fact.of("role.sore", spot("calf:left"), 9, Role.WARM_UP));
    }

    @Test
    void freshSorenessRefusesEccentricWorkOnly() {
        DoseLab lab = new DoseLab();
        lab.soreness.add(new Soreness(spot("calf:left"), 3, TODAY.minusDays(1)));

        assertThat(lab.refusal(HEEL_DROP)).isEqualTo(Fact.of("role.fresh", spot("calf:left"), 3));
        assertThat(lab.dose(HEEL_RAISE).reps()).isEqualTo(10);
    }

    // ---- trained hard less than 48 h ago

    @Test
    void whatWasTrainedHardGetsMobilityOnly() {
        DoseLab lab = new DoseLab().visit(1, effort(BARBELL_CALF, WorkSide.BOTH, 7));

        assertThat(lab.refusal(HEEL_RAISE)).isEqualTo(Fact.of("rest.hard", spot("calf:left"), TODAY.minusDays(1)));
        assertThat(lab.refusal(HEEL_HOLD).key()).isEqualTo("rest.hard");
        assertThat(lab.ask(DOWNWARD_DOG)).isInstanceOf(Prescribed.Doses.class);
        assertThat(lab.ask(ANKLE_PUMPS)).isInstanceOf(Prescribed.Doses.class);
        assertThat(lab.ask(SQUAT)).isInstanceOf(Prescribed.Doses.class);
    }

    @Test
    void twoDaysLaterOrAtLessEffortItMayWorkAgain() {
        assertThat(new DoseLab()
                        .visit(2, effort(BARBELL_CALF, WorkSide.BOTH, 9))
                        .ask(HEEL_RAISE))
                .isInstanceOf(Prescribed.Doses.class);
        assertThat(new DoseLab()
                        .visit(0, effort(BARBELL_CALF, WorkSide.BOTH, 6))
                        .ask(HEEL_RAISE))
                .isInstanceOf(Prescribed.Doses.class);
        assertThat(new DoseLab()
                        .visit(0, effort(BARBELL_CALF, WorkSide.BOTH, 7))
                        .ask(HEEL_RAISE))
                .isInstanceOf(Prescribed.None.class);
        assertThat(new DoseLab().visit(1, did(BARBELL_CALF, 10, null)).ask(HEEL_RAISE))
                .isInstanceOf(Prescribed.Doses.class);
    }

    @Test
    void theOtherSideMayWork() {
        DoseLab lab = new DoseLab().visit(1, effort(ABDUCTION, WorkSide.LEFT, 8));

        assertThat(lab.ask(ABDUCTION, WorkSide.RIGHT)).isInstanceOf(Prescribed.Doses.class);
        assertThat(lab.ask(ABDUCTION, WorkSide.LEFT)).isInstanceOf(Prescribed.None.class);
        assertThat(lab.ask(ABDUCTION, WorkSide.EACH)).isInstanceOf(Prescribed.None.class);
    }

    // ---- loads

    @Test
    void theLastLoadIsThePlan() {
        Prescription dose = new DoseLab().visit(3, did(SQUAT, 8, 61.0)).dose(SQUAT);

        assertThat(dose.loadKg()).isEqualTo(60.0);
        assertThat(dose.loadPercent()).isEqualTo(100);
        assertThat(dose.facts()).isEmpty();
        assertThat(new DoseLab().dose(SQUAT).loadKg()).isNull();
        assertThat(new DoseLab().visit(3, did(BRIDGE, 10, 20.0)).dose(BRIDGE).loadKg())
                .isNull();
    }

    @Test
    void soreMeansEightyPercentRoundedDown() {
        DoseLab lab = new DoseLab().visit(3, did(SQUAT, 8, 60.0)).sore("thigh-front:left", 3);

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(47.5);
    }

    @Test
    void aSoreAreaDoesNotShrinkTheLoadFromVisitToVisit() {
        List<Soreness> sore = List.of(soreness("thigh-front:left", 3));
        DoseLab lab = new DoseLab()
                .visit(6, did(SQUAT, 8, 60.0))
                .visit(3, sore, Map.of(), did(SQUAT, 8, 47.5))
                .sore("thigh-front:left", 3);

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(47.5);
    }

    @Test
    void afterASoreSpellTheLoadComesBackStepByStep() {
        List<Soreness> sore = List.of(soreness("thigh-front:left", 3));
        DoseLab lab = new DoseLab().visit(6, did(SQUAT, 8, 60.0)).visit(3, sore, Map.of(), did(SQUAT, 8, 47.5));

        // Ten percent above 47.5 are 52.25.
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(50.0);
        assertThat(lab.level(1).dose(SQUAT).loadKg()).isEqualTo(50.0);
    }

    @Test
    void aFullLoadOfLongAgoIsForgotten() {
        List<Soreness> sore = List.of(soreness("thigh-front:left", 3));
        DoseLab lab = new DoseLab()
                .visit(60, did(SQUAT, 8, 100.0))
                .visit(3, sore, Map.of(), did(SQUAT, 8, 50.0))
                .sore("thigh-front:left", 3);

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(40.0);
    }

    @Test
    void moreRepetitionsNeedALighterLoad() {
        DoseLab lab = new DoseLab().goal(Goal.ENDURANCE).visit(3, did(SQUAT, 6, 100.0));

        // Epley: (1 + 6/30) / (1 + 15/30) = 0.8.
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(80.0);
        // The other way round the member earns it by two-for-two.
        assertThat(new DoseLab().visit(3, did(SQUAT, 15, 80.0)).dose(SQUAT).loadKg())
                .isEqualTo(80.0);
    }

    @Test
    void aLoadThatTheGymCannotShowIsNotGiven() {
        DoseLab lab = new DoseLab().visit(3, did(SQUAT, 8, 20.0)).sore("thigh-front:left", 4);

        assertThat(lab.refusal(SQUAT)).isEqualTo(Fact.of("load.too-light", 16.0, "barbell"));
    }

    // ---- two-for-two

    @Test
    void twoMoreInTheLastSetTwiceRunningRaisesTheLoad() {
        DoseLab lab = new DoseLab().visit(6, did(SQUAT, 8, 60.0, 10)).visit(3, did(SQUAT, 8, 60.0, 11));
        Prescription dose = lab.dose(SQUAT);

        // 2-10% of 60 kg are 61.2 to 66: the smallest worthwhile the bar can show is 62.5.
        assertThat(dose.loadKg()).isEqualTo(62.5);
        assertThat(dose.loadPercent()).isEqualTo(100);
        assertThat(dose.facts()).containsExactly(Fact.of("progress.load", 60.0, 62.5));
    }

    @Test
    void beginnersRiseByKilograms() {
        DoseLab lab = new DoseLab().level(1).visit(6, did(SQUAT, 8, 20.0, 10)).visit(3, did(SQUAT, 8, 20.0, 10));
        DoseLab curls = new DoseLab().level(1).visit(6, did(CURL, 10, 5.0, 12)).visit(3, did(CURL, 10, 5.0, 12));

        // Lower body 2 to 4 kg, upper body 1 to 2 kg.
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(22.5);
        assertThat(curls.dose(CURL).loadKg()).isEqualTo(6.0);
    }

    @Test
    void withoutASmallStepTheRepetitionsRiseAndStayWon() {
        DoseLab lab = new DoseLab().visit(6, did(CURL, 8, 10.0, 10)).visit(3, did(CURL, 8, 10.0, 10));
        Prescription dose = lab.dose(CURL);

        assertThat(dose.loadKg()).isEqualTo(10.0);
        assertThat(dose.reps()).isEqualTo(10);
        assertThat(dose.facts()).containsExactly(Fact.of("progress.reps", 8, 10));
        assertThat(new DoseLab().visit(3, did(CURL, 12, 10.0)).dose(CURL).reps())
                .isEqualTo(12);
    }

    @Test
    void atTheTopTheHarderExerciseIsDue() {
        DoseLab lab = new DoseLab().visit(6, did(BRIDGE, 12, null, 14)).visit(3, did(BRIDGE, 12, null, 14));

        assertThat(lab.dose(BRIDGE).facts()).containsExactly(Fact.of("progress.harder"));
        assertThat(lab.dose(BRIDGE).reps()).isEqualTo(12);
    }

    @Test
    void afterARiseTheRepetitionsBeginAgain() {
        DoseLab lab = new DoseLab().visit(6, did(SQUAT, 12, 60.0, 14)).visit(3, did(SQUAT, 12, 60.0, 14));

        assertThat(lab.dose(SQUAT).reps()).isEqualTo(8);
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(62.5);
    }

    @Test
    void unknownLoadsRiseByFeel() {
        DoseLab lab = new DoseLab().visit(6, did(SQUAT, 8, null, 10)).visit(3, did(SQUAT, 8, null, 10));

        assertThat(lab.dose(SQUAT).facts()).containsExactly(Fact.of("progress.heavier"));
        assertThat(lab.dose(SQUAT).loadKg()).isNull();
    }

    @Test
    void eccentricProtocolsKeepTheirRepetitions() {
        DoseLab lab = new DoseLab().visit(6, did(TWIST, 15, null, 17)).visit(3, did(TWIST, 15, null, 17));

        assertThat(lab.dose(TWIST).reps()).isEqualTo(15);
        assertThat(lab.dose(TWIST).facts()).containsExactly(Fact.of("progress.harder"));
    }

    /** Under another goal the load is converted first; a step "from 60 kg" would name a load for other repetitions. */
    @Test
    void otherRepetitionsAreNoProgress() {
        DoseLab lab = new DoseLab()
                .goal(Goal.ENDURANCE)
                .visit(6, did(SQUAT, 8, 60.0, 10))
                .visit(3, did(SQUAT, 8, 60.0, 10));

        // Epley: 60 x (1 + 8/30) / (1 + 15/30) = 50.7.
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(50.0);
        assertThat(lab.dose(SQUAT).facts()).isEmpty();
    }

    @Test
    void oneVisitOneMoreOrOtherLoadsAreNotTwoForTwo() {
        assertThat(new DoseLab().visit(3, did(SQUAT, 8, 60.0, 12)).dose(SQUAT).loadKg())
                .isEqualTo(60.0);
        assertStays(did(SQUAT, 8, 60.0, 10), did(SQUAT, 8, 60.0, 9));
        assertStays(did(SQUAT, 8, 60.0, 9), did(SQUAT, 8, 60.0, 10));
        assertStays(did(SQUAT, 8, 60.0, null), did(SQUAT, 8, 60.0, 10));
        assertStays(did(SQUAT, 8, 57.5, 10), did(SQUAT, 8, 60.0, 10));
    }

    private static void assertStays(
            gym.sorespot.strength.history.Work before, gym.sorespot.strength.history.Work last) {
        Prescription dose = new DoseLab().visit(6, before).visit(3, last).dose(SQUAT);

        assertThat(dose.loadKg()).isEqualTo(60.0);
        assertThat(dose.facts()).isEmpty();
    }

    @Test
    void twoEntriesOfOneVisitAreNotTwoVisits() {
        DoseLab lab = new DoseLab().visit(3, did(SQUAT, 8, 60.0, 10), did(SQUAT, 8, 60.0, 10));

        assertThat(lab.dose(SQUAT).facts()).isEmpty();
    }

    @Test
    void nobodyProgressesOnSoreDays() {
        List<Soreness> sore = List.of(soreness("thigh-front:left", 3));
        DoseLab today = new DoseLab()
                .visit(6, did(SQUAT, 8, 60.0, 10))
                .visit(3, did(SQUAT, 8, 60.0, 10))
                .sore("thigh-front:left", 3);
        DoseLab then =
                new DoseLab().visit(6, sore, Map.of(), did(SQUAT, 8, 60.0, 10)).visit(3, did(SQUAT, 8, 60.0, 10));
        DoseLab hurting = new DoseLab()
                .visit(
                        6,
                        new gym.sorespot.strength.history.Work(
                                "barbell-squat", WorkSide.BOTH, 3, 8, null, 60.0, 10, 6, 6))
                .visit(3, did(SQUAT, 8, 60.0, 10));

        assertThat(today.dose(SQUAT).facts()).extracting(Fact::key).doesNotContain("progress.load");
        assertThat(then.dose(SQUAT).facts()).isEmpty();
        assertThat(hurting.dose(SQUAT).facts()).isEmpty();
    }

    // ---- after a break

    @ParameterizedTest
    @CsvSource({"13, 60, 100", "14, 52.5, 90", "27, 52.5, 90", "28, 47.5, 80", "56, 47.5, 80", "57, 35, 60"})
    void theLoadAfterABreak(int days, double kg, int percent) {
        Prescription dose = new DoseLab().visit(days, did(SQUAT, 8, 60.0)).dose(SQUAT);

        assertThat(dose.loadKg()).isEqualTo(kg);
        assertThat(dose.loadPercent()).isEqualTo(percent);
        if (percent < 100) {
            assertThat(dose.facts())
                    .contains(Fact.of("break.load", days, percent, Area.THIGH_FRONT), Fact.of("break.sets", 1));
            assertThat(dose.sets()).isEqualTo(1);
        }
    }

    @Test
    void breakAndSoreDoNotMultiply() {
        Prescription dose = new DoseLab()
                .visit(20, did(SQUAT, 8, 60.0))
                .sore("knee-front:left", 3)
                .dose(BARBELL_CALF);
        Prescription squat = new DoseLab()
                .visit(20, did(SQUAT, 8, 60.0))
                .sore("thigh-front:left", 3)
                .dose(SQUAT);

        assertThat(dose.loadPercent()).isEqualTo(100);
        assertThat(squat.loadPercent()).isEqualTo(80);
        assertThat(squat.loadKg()).isEqualTo(47.5);
    }

    @Test
    void theFirstWeeksBackHaveFewerSets() {
        DoseLab lab = new DoseLab()
                .level(3)
                .goal(Goal.MUSCLE)
                .visit(24, did(SQUAT, 8, 60.0))
                .visit(3, did(SQUAT, 8, 60.0));

        // Half of three are one, half of four are two.
        assertThat(lab.options(SQUAT)).extracting(Prescription::sets).containsOnly(1, 2);
        assertThat(lab.dose(SQUAT).sets()).isEqualTo(1);
        assertThat(lab.dose(SQUAT).facts()).contains(Fact.of("break.sets", 1));
        // Holds are not cut.
        assertThat(lab.dose(HEEL_HOLD).sets()).isEqualTo(4);
        assertThat(lab.dose(DOWNWARD_DOG).sets()).isEqualTo(3);
        assertThat(lab.dose(TWIST).sets()).isEqualTo(1);
    }

    @Test
    void afterEightWeeksEverybodyIsANovice() {
        DoseLab lab = new DoseLab().level(3).visit(60, did(SQUAT, 5, 100.0));

        assertThat(lab.dose(SQUAT).reps()).isEqualTo(8);
        assertThat(lab.dose(SQUAT).effort()).isEqualTo(7);
        // 60% of what 8 repetitions allow: 100 x (1 + 5/30) / (1 + 8/30) = 92.1.
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(55.0);
        assertThat(lab.day().day()).containsExactly(Fact.of("day.restart", 60));
    }

    // ---- setbacks

    @Test
    void notSettledNextMorningTakesAFifthOff() {
        DoseLab lab = new DoseLab().visit(3, List.of(), Map.of("thigh-front:left", false), did(SQUAT, 8, 60.0));
        Prescription dose = lab.dose(SQUAT);

        assertThat(dose.loadKg()).isEqualTo(47.5);
        assertThat(dose.loadPercent()).isEqualTo(80);
        assertThat(dose.facts())
                .containsExactly(Fact.of("setback.morning", spot("thigh-front:left"), TODAY.minusDays(3)));
        assertThat(lab.dose(BARBELL_CALF).loadPercent()).isEqualTo(100);
    }

    @Test
    void whereNothingIsLoadedRepetitionsOrHoldsShrink() {
        DoseLab lab = new DoseLab()
                .visit(3, List.of(), Map.of("buttock:left", false, "achilles:right", false), did(BRIDGE, 10, null));

        assertThat(lab.dose(BRIDGE).reps()).isEqualTo(8);
        assertThat(lab.dose(BRIDGE).loadPercent()).isEqualTo(100);
        assertThat(lab.dose(HEEL_HOLD).holdSeconds()).isEqualTo(24);
        // A stretch or a warm-up is no training that could be too much.
        assertThat(lab.dose(ANKLE_PUMPS).reps()).isEqualTo(20);
    }

    @Test
    void aSettledOrNewerMorningForgives() {
        Map<String, Boolean> bad = Map.of("thigh-front:left", false);
        DoseLab settled = new DoseLab()
                .visit(6, List.of(), bad, did(SQUAT, 8, 60.0))
                .visit(3, List.of(), Map.of("thigh-front:left", true), did(SQUAT, 8, 60.0));
        DoseLab worked =
                new DoseLab().visit(6, List.of(), bad, did(SQUAT, 8, 60.0)).visit(3, did(SQUAT, 8, 60.0));
        DoseLab unrelated =
                new DoseLab().visit(6, List.of(), bad, did(SQUAT, 8, 60.0)).visit(3, did(CURL, 8, 6.0));
        DoseLab old =
                new DoseLab().visit(15, List.of(), bad, did(HEEL_HOLD, 8, null)).visit(3, did(CURL, 8, 6.0));
        DoseLab recent =
                new DoseLab().visit(14, List.of(), bad, did(HEEL_HOLD, 8, null)).visit(3, did(CURL, 8, 6.0));

        assertThat(settled.dose(SQUAT).loadPercent()).isEqualTo(100);
        assertThat(worked.dose(SQUAT).loadPercent()).isEqualTo(100);
        assertThat(unrelated.dose(SQUAT).loadPercent()).isEqualTo(80);
        assertThat(old.dose(SQUAT).loadPercent()).isEqualTo(100);
        assertThat(recent.dose(SQUAT).loadPercent()).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, false",
        "0, 2, true",
        "3, 4, false",
        "3, 5, true",
        "4, 5, false",
        "5, 6, true",
        "2, 6, true",
        "5, 5, false"
    })
    void painAboveFiveOrTwoAboveTheStartTakesAFifthOff(int start, int pain, boolean less) {
        DoseLab lab = new DoseLab()
                .visit(
                        3,
                        List.of(soreness("thigh-front:left", start), soreness("calf:left", 0)),
                        Map.of(),
                        hurt(SQUAT, 8, 60.0, pain));

        assertThat(lab.dose(SQUAT).facts().contains(Fact.of("setback.pain", pain, TODAY.minusDays(3))))
                .isEqualTo(less);
    }

    @Test
    void risingFromWeekToWeekTakesAFifthOffAndSendsToSomebody() {
        DoseLab lab = new DoseLab()
                .visit(9, List.of(soreness("thigh-front:left", 2)), Map.of(), did(SQUAT, 8, 60.0))
                .visit(3, did(SQUAT, 8, 60.0))
                .sore("thigh-front:left", 3);

        assertThat(lab.dose(SQUAT).facts()).contains(Fact.of("setback.rising", spot("thigh-front:left"), 2, 3));
        assertThat(lab.day().day()).containsExactly(Fact.of("advice.rising", spot("thigh-front:left"), 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2, 3, false",
        "7, 2, 3, true",
        "13, 2, 3, true",
        "14, 2, 3, false",
        "9, 3, 3, false",
        "9, 1, 2, false",
        "9, 0, 4, false"
    })
    void whatRisingMeans(int daysAgo, int before, int now, boolean rising) {
        DoseLab lab = new DoseLab()
                .visit(daysAgo, List.of(soreness("thigh-front:left", before)), Map.of())
                .sore("thigh-front:left", now);

        assertThat(lab.day().day().stream().anyMatch(fact -> fact.key().equals("advice.rising")))
                .isEqualTo(rising);
    }

    // ---- the easier week

    @Test
    void theSeventhWeekHasFewerSets() {
        DoseLab lab = new DoseLab().visits(15, 3, 3, did(SQUAT, 8, 60.0, 10));

        assertThat(lab.options(SQUAT)).extracting(Prescription::sets).containsOnly(1);
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(60.0);
        assertThat(lab.dose(SQUAT).facts()).containsExactly(Fact.of("deload", 6));
        assertThat(lab.dose(HEEL_HOLD).sets()).isEqualTo(2);
        assertThat(lab.dose(DOWNWARD_DOG).sets()).isEqualTo(3);
        assertThat(lab.day().day()).containsExactly(Fact.of("day.deload", 6));
    }

    // ---- ladders

    @Test
    void aSoreCalfClimbsTheHeavySlowLadder() {
        DoseLab lab = new DoseLab().sore("calf:left", 2);
        Prescription dose = lab.dose(BARBELL_CALF);

        assertThat(text(lab.options(BARBELL_CALF))).isEqualTo("3x15 @8 [120]");
        assertThat(dose.facts()).containsExactly(Fact.of("ladder.heavy-slow-calf", 1, 5));
        assertThat(lab.day().personal()).contains(BARBELL_CALF.id());
    }

    @Test
    void withoutSorenessTheGoalDecides() {
        assertThat(new DoseLab().dose(BARBELL_CALF).reps()).isEqualTo(10);
        assertThat(new DoseLab().sore("shin:left", 2).dose(BARBELL_CALF).reps()).isEqualTo(10);
    }

    @Test
    void theLadderHoldsSixWeeksLonger() {
        List<Soreness> sore = List.of(soreness("achilles:right", 1));

        assertThat(new DoseLab().visit(42, sore, Map.of()).dose(BARBELL_CALF).reps())
                .isEqualTo(15);
        assertThat(new DoseLab().visit(43, sore, Map.of()).dose(BARBELL_CALF).reps())
                .isEqualTo(10);
        assertThat(new DoseLab()
                        .visit(42, List.of(soreness("achilles:right", 0)), Map.of())
                        .dose(BARBELL_CALF)
                        .reps())
                .isEqualTo(10);
    }

    @Test
    void onlyTheSoreSideClimbs() {
        DoseLab lab = new DoseLab().sore("calf:left", 2);

        assertThat(((Prescribed.Doses) lab.ask(HEEL_DROP, WorkSide.LEFT))
                        .options()
                        .get(0)
                        .facts())
                .contains(Fact.of("ladder.heel-drops", 1, 1));
        assertThat(((Prescribed.Doses) lab.ask(HEEL_DROP, WorkSide.RIGHT))
                        .options()
                        .get(0)
                        .facts())
                .isEmpty();
    }

    @Test
    void theCapsStandAboveTheLadder() {
        Prescription dose = new DoseLab()
                .climbing(9, 2, 2, BARBELL_CALF, 60.0)
                .sore("calf:left", 4)
                .dose(BARBELL_CALF);

        // Rung 3 asks for 4 x 10; the sore calf allows 3 sets, effort 7 and 80%.
        assertThat(dose.reps()).isEqualTo(10);
        assertThat(dose.sets()).isEqualTo(3);
        assertThat(dose.effort()).isEqualTo(7);
        assertThat(dose.loadKg()).isEqualTo(47.5);
    }

    @Test
    void onTheNextRungTheLoadFollowsTheRepetitions() {
        DoseLab lab = new DoseLab().visits(3, 2, 2, did(BARBELL_CALF, 15, 60.0)).sore("calf:left", 1);

        // Epley: 60 x 1.5 / 1.4 = 64.3.
        assertThat(lab.dose(BARBELL_CALF).reps()).isEqualTo(12);
        assertThat(lab.dose(BARBELL_CALF).loadKg()).isEqualTo(62.5);
        assertThat(lab.dose(BARBELL_CALF).facts()).containsExactly(Fact.of("ladder.heavy-slow-calf", 2, 5));
    }

    @Test
    void whoFellShortKeepsTheLoad() {
        DoseLab lab =
                new DoseLab().visits(3, 2, 2, did(BARBELL_CALF, 15, 60.0, 14)).sore("calf:left", 1);

        assertThat(lab.dose(BARBELL_CALF).reps()).isEqualTo(12);
        assertThat(lab.dose(BARBELL_CALF).loadKg()).isEqualTo(60.0);
    }

    @Test
    void withinARungTwoForTwoRaisesTheLoad() {
        DoseLab lab =
                new DoseLab().visits(2, 2, 2, did(BARBELL_CALF, 15, 60.0, 17)).sore("calf:left", 1);

        assertThat(lab.dose(BARBELL_CALF).loadKg()).isEqualTo(62.5);
        assertThat(lab.dose(BARBELL_CALF).reps()).isEqualTo(15);
    }

    @Test
    void aMissedWeekStepsBackAndSaysSo() {
        DoseLab lab = new DoseLab().climbing(9, 2, 8, BARBELL_CALF, 60.0).sore("calf:left", 1);

        assertThat(lab.dose(BARBELL_CALF).reps()).isEqualTo(12);
        assertThat(lab.dose(BARBELL_CALF).facts())
                .containsExactly(Fact.of("ladder-back"), Fact.of("ladder.heavy-slow-calf", 2, 5));
    }

    @Test
    void preventionHoldsWithoutSoreness() {
        Prescription dose = new DoseLab().level(3).dose(NORDIC);

        assertThat(dose.sets()).isEqualTo(2);
        assertThat(dose.reps()).isEqualTo(5);
        assertThat(dose.restSeconds()).isEqualTo(90);
        assertThat(dose.effort()).isEqualTo(7);
    }

    @Test
    void mobilityAndOlderBeginnersClimbNoLadder() {
        assertThat(new DoseLab()
                        .goal(Goal.MOBILITY)
                        .sore("calf:left", 2)
                        .dose(BARBELL_CALF)
                        .facts())
                .isEmpty();
        assertThat(new DoseLab()
                        .level(1)
                        .age(70)
                        .sore("calf:left", 2)
                        .dose(BARBELL_CALF)
                        .sets())
                .isEqualTo(1);
        assertThat(new DoseLab().goal(Goal.MOBILITY).day().personal()).doesNotContain(BARBELL_CALF.id());
    }

    // ---- the day

    @Test
    void whatIsPersonal() {
        DayDoses day = new DoseLab().visit(3, did(SQUAT, 8, 60.0)).day();

        assertThat(day.personal()).contains(SQUAT.id());
        assertThat(day.personal()).doesNotContain(BRIDGE.id());
        assertThat(day.personal()).contains(NORDIC.id());
    }

    @Test
    void theDayNamesWhatShapedIt() {
        DoseLab lab = new DoseLab().visit(20, did(SQUAT, 8, 60.0)).visit(3, did(SQUAT, 8, 60.0));
        lab.soreness.add(new Soreness(spot("calf:left"), 3, TODAY.minusDays(9)));

        assertThat(lab.day().day())
                .containsExactly(Fact.of("advice.physiotherapist", spot("calf:left"), 9), Fact.of("day.break", 1, 50));
        assertThat(new DoseLab().day().day()).isEmpty();
        assertThat(lab.day().weeklySets(Area.BUTTOCK)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void theSameQuestionGetsTheSameAnswer(Goal goal) {
        DoseLab lab = new DoseLab().goal(goal).sore("calf:left", 3).visits(12, 3, 3, did(SQUAT, 8, 60.0));

        for (Exercise exercise : DoseLab.EXERCISES) {
            assertThat(lab.ask(exercise)).isEqualTo(lab.ask(exercise));
        }
        assertThat(text(lab.options(LATERAL_RAISE))).isEqualTo("1x120 s @7 [0]");
    }

    // ---- what must not matter

    @Test
    void soreElsewhereThenOrALittleDoesNotStopProgress() {
        List<Soreness> harmless = List.of(soreness("calf:left", 5), soreness("thigh-front:left", 2));
        DoseLab lab = new DoseLab()
                .visit(6, harmless, Map.of(), did(SQUAT, 8, 60.0, 10))
                .visit(3, harmless, Map.of(), did(SQUAT, 8, 60.0, 10));

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(62.5);
    }

    @Test
    void theOtherSideBeingSoreDidNotCapTheLoad() {
        Exercise oneSided = new Exercise(
                CURL.id(),
                CURL.name(),
                CURL.areas(),
                CURL.muscles(),
                CURL.also(),
                CURL.role(),
                CURL.pattern(),
                CURL.equipment(),
                1,
                gym.sorespot.strength.catalogue.Sides.EACH,
                CURL.dose(),
                CURL.tempo(),
                Map.of(),
                null,
                null,
                "curl",
                List.of(),
                "",
                null);
        gym.sorespot.strength.history.Work left =
                new gym.sorespot.strength.history.Work(CURL.id(), WorkSide.LEFT, 3, 8, null, 8.0, 8, 6, null);
        DoseLab right = new DoseLab()
                .visit(6, did(CURL, 8, 10.0))
                .visit(3, List.of(soreness("biceps:right", 4)), Map.of(), left)
                .sore("biceps:left", 3);
        DoseLab both = new DoseLab()
                .visit(6, did(CURL, 8, 10.0))
                .visit(3, List.of(soreness("biceps:left", 4)), Map.of(), left)
                .sore("biceps:left", 3);

        // 80% of 8 kg, which was a full load, or of the 10 kg before, never above the last 8.
        assertThat(kg(right.ask(oneSided, WorkSide.LEFT))).isEqualTo(6.0);
        assertThat(kg(both.ask(oneSided, WorkSide.LEFT))).isEqualTo(8.0);
    }

    private static @org.jspecify.annotations.Nullable Double kg(Prescribed prescribed) {
        return ((Prescribed.Doses) prescribed).options().get(0).loadKg();
    }

    @ParameterizedTest
    @CsvSource({"59, 47.5", "60, 37.5"})
    void aFullLoadIsRememberedForEightWeeks(int daysAgo, double kg) {
        List<Soreness> sore = List.of(soreness("thigh-front:left", 3));
        DoseLab lab = new DoseLab()
                .visit(daysAgo, did(SQUAT, 8, 60.0))
                .visit(3, sore, Map.of(), did(SQUAT, 8, 47.5))
                .sore("thigh-front:left", 3);

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(kg);
    }

    @Test
    void noLoadIsNoLoad() {
        DoseLab lab = new DoseLab().visit(6, did(SQUAT, 8, 60.0)).visit(3, did(SQUAT, 8, 0.0));

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(60.0);
    }

    @Test
    void painOfFiveStillProgresses() {
        gym.sorespot.strength.history.Work work =
                new gym.sorespot.strength.history.Work(SQUAT.id(), WorkSide.BOTH, 3, 8, null, 60.0, 10, 6, 1);
        gym.sorespot.strength.history.Work five =
                new gym.sorespot.strength.history.Work(SQUAT.id(), WorkSide.BOTH, 3, 8, null, 60.0, 10, 6, 5);

        assertThat(new DoseLab().visit(6, five).visit(3, work).dose(SQUAT).loadKg())
                .isEqualTo(62.5);
    }

    @Test
    void painIsMeasuredFromTheSorenessOfWhatWorked() {
        DoseLab elsewhere =
                new DoseLab().visit(3, List.of(soreness("biceps:left", 4)), Map.of(), hurt(SQUAT, 8, 60.0, 4));
        DoseLab otherSide = new DoseLab()
                .visit(
                        3,
                        List.of(soreness("hip-outer:right", 4)),
                        Map.of(),
                        new gym.sorespot.strength.history.Work(
                                ABDUCTION.id(), WorkSide.LEFT, 3, 10, null, null, null, 6, 4));

        assertThat(elsewhere.dose(SQUAT).facts()).extracting(Fact::key).containsExactly("setback.pain");
        assertThat(otherSide.dose(ABDUCTION).facts()).extracting(Fact::key).containsExactly("setback.pain");
    }

    @Test
    void oneSpotRisingSaysNothingOfAnother() {
        DoseLab lab = new DoseLab()
                .visit(9, List.of(soreness("thigh-front:right", 2)), Map.of())
                .sore("thigh-front:left", 4);

        assertThat(lab.day().day()).isEmpty();
    }

    @Test
    void aNewerGoodMorningWithoutWorkForgivesToo() {
        DoseLab lab = new DoseLab()
                .visit(6, List.of(), Map.of("thigh-front:left", false), did(SQUAT, 8, 60.0))
                .visit(3, List.of(), Map.of("thigh-front:left", true), did(CURL, 8, 6.0));

        assertThat(lab.dose(SQUAT).loadPercent()).isEqualTo(100);
    }

    @Test
    void aHeavyRungKeepsItsRepetitionsWhenTheyAreWon() {
        // On rung 2 with the first rung's repetitions last time: the load changes by the rung, not by two-for-two.
        DoseLab lab =
                new DoseLab().visits(3, 2, 2, did(BARBELL_CALF, 15, 60.0, 17)).sore("calf:left", 1);

        assertThat(lab.dose(BARBELL_CALF).facts()).containsExactly(Fact.of("ladder.heavy-slow-calf", 2, 5));
        assertThat(lab.dose(BARBELL_CALF).loadKg()).isEqualTo(62.5);
    }
}
