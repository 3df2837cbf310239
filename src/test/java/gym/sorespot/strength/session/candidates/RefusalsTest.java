package gym.sorespot.strength.session.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.PlainDoses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first fact that keeps an exercise out. */
class RefusalsTest {
    private static final Spot LEFT = OneDay.spot("calf:left");
    private static final Spot RIGHT = OneDay.spot("calf:right");
    private static final Spot KNEE = OneDay.spot("knee-front:left");

    private final OneDay today = new OneDay();
    private final PlainDoses doses = new PlainDoses();
    private final Draft raise = Draft.of("raise", Role.STRENGTH, Area.CALF).each();
    private final Draft squat = Draft.of("squat", Role.STRENGTH, Area.CALF).avoid(Area.KNEE_FRONT, 4);

    @Test
    void whatIsOpenHasNone() {
        assertThat(refusal(today.level(1), raise)).isEmpty();
        assertThat(refusal(today.sore("calf:left", 4), raise)).isEmpty();
    }

    @Test
    void theMembersWishComesFirstThenLevelThenEquipmentThenSoreness() {
        today.sore("calf:left", 6).sore("calf:right", 6);
        Draft hard = raise.level(3).with("step", "band");
        assertThat(refusals(today, hard, Set.of("raise")).of(hard.exercise())).contains(new Refusal.Unwanted());
        assertThat(refusals(today, hard, Set.of(), Set.of("raise")).of(hard.exercise()))
                .contains(new Refusal.Occupied());
        assertThat(refusal(today, hard)).contains(new Refusal.Level(3));
        assertThat(refusal(today.level(3), hard)).contains(new Refusal.Equipment(List.of("band", "step")));
        assertThat(refusal(today.with("band"), hard)).contains(new Refusal.Equipment(List.of("step")));
        assertThat(refusal(today.with("band", "step"), hard))
                .contains(new Refusal.Banned(LEFT, 6, Band.REST, Role.STRENGTH));
        assertThat(refusals(new OneDay().sore("calf:left", 2), hard, Set.of("raise"))
                        .bySoreness(hard.exercise()))
                .isEmpty();
    }

    @Test
    void oneSidedWorkIsOpenWhileOneSideMay() {
        assertThat(refusal(new OneDay().sore("calf:left", 6), raise)).isEmpty();
        assertThat(refusal(new OneDay().sore("calf:right", 6), raise)).isEmpty();
        assertThat(refusal(new OneDay().sore("calf:right", 6), squat))
                .contains(new Refusal.Banned(RIGHT, 6, Band.REST, Role.STRENGTH));
    }

    @Test
    void theSorestSpotIsNamed() {
        assertThat(refusal(new OneDay().sore("calf:left", 5).sore("calf:right", 7), raise))
                .contains(new Refusal.Banned(RIGHT, 7, Band.REST, Role.STRENGTH));
        assertThat(refusal(new OneDay().sore("calf:left", 7).sore("calf:right", 7), raise))
                .contains(new Refusal.Banned(LEFT, 7, Band.REST, Role.STRENGTH));
    }

    @Test
    void whatStaffHaveSeenIsWorkedByNothing() {
        today.sore("calf:left", 9);
        assertThat(refusal(today, squat)).contains(new Refusal.Stopped(LEFT, 9));
        assertThat(refusal(today, raise)).isEmpty();
        assertThat(refusal(today, Draft.of("press", Role.STRENGTH, Area.CHEST))).isEmpty();
    }

    @Test
    void namesTheSeverityFromWhichItIsAvoided() {
        assertThat(refusal(new OneDay().sore("knee-front:left", 3), squat)).isEmpty();
        assertThat(refusal(new OneDay().sore("knee-front:left", 4), squat)).contains(new Refusal.Avoided(KNEE, 4, 4));
        assertThat(refusal(new OneDay().sore("knee-front:left", 9), squat)).contains(new Refusal.Avoided(KNEE, 9, 4));
    }

    @Test
    void freshSorenessIsNotLoweredOn() {
        Draft lower = Draft.of("lower", Role.ECCENTRIC, Area.CALF);
        assertThat(refusal(new OneDay().sore("calf:left", 4, 1), lower)).contains(new Refusal.Fresh(LEFT, 4));
        assertThat(refusal(new OneDay().sore("calf:left", 4, 9), lower)).isEmpty();
        assertThat(refusal(new OneDay().sore("calf:left", 5, 1), lower))
                .contains(new Refusal.Banned(LEFT, 5, Band.PAINFUL, Role.ECCENTRIC));
    }

    @Test
    void nothingSoreAnyMoreKeepsNothingOut() {
        Draft touchy = Draft.of("touchy", Role.STRENGTH, Area.CALF).avoid(Area.CALF, 1);
        assertThat(refusal(new OneDay().sore("calf:left", 0), touchy)).isEmpty();
        assertThat(refusal(new OneDay().sore("calf:left", 1), touchy)).contains(new Refusal.Avoided(LEFT, 1, 1));
    }

    @Test
    void whatWasTrainedHardYesterdayRests() {
        today.visit(1, OneDay.work("squat", WorkSide.BOTH, 8));
        Refusal rested = refusal(today, squat).orElseThrow();
        assertThat(rested).isEqualTo(new Refusal.Rested(LEFT, Role.STRENGTH));
        assertThat(rested.spot()).isEqualTo(LEFT);
        assertThat(refusal(today, Draft.of("stretch", Role.STRETCH, Area.CALF))).isEmpty();
        assertThat(refusals(today, squat, Set.of()).of(squat.exercise(), WorkSide.RIGHT))
                .isEqualTo(new Refusal.Rested(RIGHT, Role.STRENGTH));
    }

    @Test
    void aSideThatRestsLeavesTheOther() {
        today.visit(1, OneDay.work("raise", WorkSide.RIGHT, 8));
        assertThat(refusal(today, raise)).isEmpty();
        assertThat(refusals(today, raise, Set.of()).of(raise.exercise(), WorkSide.RIGHT))
                .isEqualTo(new Refusal.Rested(RIGHT, Role.STRENGTH));
        assertThat(refusals(today, raise, Set.of()).of(raise.exercise(), WorkSide.LEFT))
                .isNull();
    }

    @Test
    void saysWhyThereIsNoDose() {
        doses.refusing("raise");
        Refusal refused = refusal(today, raise).orElseThrow();
        assertThat(refused).isEqualTo(new Refusal.Dose(PlainDoses.REFUSED));
        assertThat(refused.spot()).isNull();
        assertThat(refusal(new OneDay().sore("calf:left", 6), raise)).isPresent();
        assertThat(doses.asked()).containsExactly("raise each", "raise right");
    }

    private Optional<Refusal> refusal(OneDay day, Draft draft) {
        return refusals(day, draft, Set.of()).of(draft.exercise());
    }

    private Refusals refusals(OneDay day, Draft draft, Set<String> without) {
        return refusals(day, draft, without, Set.of());
    }

    private Refusals refusals(OneDay day, Draft draft, Set<String> without, Set<String> occupied) {
        Catalogue catalogue = Draft.catalogue(draft);
        return new Refusals(day.day(catalogue), doses, without, occupied);
    }
}
