package gym.sorespot.strength.session.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.PlainDoses;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of a sore left calf that nothing works. */
class BlockedTest {
    private final OneDay today = new OneDay().sore("calf:left", 2);
    private final PlainDoses doses = new PlainDoses();
    private final Draft raise = Draft.of("raise", Role.STRENGTH, Area.CALF);
    private final Draft press = Draft.of("press", Role.STRENGTH, Area.CHEST);

    @Test
    void staffHaveSeenIt() {
        assertThat(why(new OneDay().sore("calf:left", 9), raise))
                .isEqualTo("Left calf at 9: staff have seen it, so it rests today.");
    }

    @Test
    void nothingIsThereForIt() {
        assertThat(why(today, press)).isEqualTo("Left calf: we have no exercise for it.");
    }

    @Test
    void itIsTooSore() {
        assertThat(why(new OneDay().sore("calf:left", 6), raise))
                .isEqualTo("Left calf at 6: too sore for every exercise we have for it.");
        assertThat(why(new OneDay().sore("calf:left", 6), raise.each()))
                .isEqualTo("Left calf at 6: too sore for every exercise we have for it.");
    }

    @Test
    void somethingElseIsTooSoreForWhatWorksIt() {
        today.sore("low-back", 6);
        assertThat(why(today, Draft.of("lift", Role.STRENGTH, Area.CALF, Area.LOW_BACK)))
                .isEqualTo("Left calf: what works it would load your lower back too, and that is too much today.");
    }

    @Test
    void itWorkedHardYesterday() {
        today.visit(1, OneDay.work("raise", WorkSide.BOTH, 8));
        assertThat(why(today, raise))
                .isEqualTo("Left calf worked hard within 48 hours, and there is no mobility for it here.");
    }

    @Test
    void itsMachineIsInUse() {
        today.with("machine");
        assertThat(new Plan(today, doses, Set.of(), Set.of("raise"), raise.with("machine"), press).all())
                .containsExactly(
                        "calf:left: Left calf: the machine for what is safe at 2 is in use.",
                        "raise: Its machine is in use.");
    }

    /** Others of the kind stand on machines of their own. */
    @Test
    void theNextMachineIsFree() {
        today.with("machine");
        Draft other = Draft.of("other-raise", Role.STRENGTH, Area.CALF).with("machine");
        assertThat(new Plan(today, doses, Set.of(), Set.of("raise"), raise.with("machine"), other).all("other-raise"))
                .containsExactly("raise: Its machine is in use.");
    }

    @Test
    void theMemberTookOutWhatWorksIt() {
        assertThat(new Plan(today, doses, Set.of("raise"), raise, press).all())
                .containsExactly("calf:left: Left calf: you took out what works it.", "raise: You took it out.");
    }

    @Test
    void theGymHasNothingLightEnough() {
        doses.refusing("raise");
        assertThat(why(today, raise))
                .isEqualTo("Left calf: what is safe at 2 needs a lighter load than there is here.");
    }

    @Test
    void theGymDoesNotHaveWhatItNeeds() {
        assertThat(why(today, raise.with("step", "mat")))
                .isEqualTo("Every exercise for your left calf that is safe at 2 needs something that is not here:"
                        + " mat or step.");
        assertThat(why(today.with("mat"), raise))
                .isEqualTo("No step here, and every exercise for your left calf that is safe at 2 needs one.");
    }

    @Test
    void whatIsSafeIsForTheExperienced() {
        Draft hop = Draft.of("hop", Role.BALANCE, Area.CALF).with("step");
        assertThat(why(today, raise.level(3)))
                .isEqualTo("Left calf: what is safe at 2 is for more experienced people.");
        assertThat(why(today, raise, hop))
                .isEqualTo(
                        "Left calf: what is safe at 2 is for more experienced people or needs what is not here: step.");
    }

    @Test
    void oneSideMayBeSafeWhereBothAreNot() {
        today.sore("calf:right", 6);
        assertThat(why(today, raise.each().level(3)))
                .isEqualTo("Left calf: what is safe at 2 is for more experienced people.");
    }

    @Test
    void theSessionIsTooShort() {
        assertThat(why(today, raise.reps(16, 10)))
                .isEqualTo("Left calf: what works it takes at least 32 minutes, and you have 30.");
    }

    @Test
    void theMinutesAreUsedUp() {
        Plan plan = new Plan(today, doses, Set.of(), raise, press.reps(14, 10));
        assertThat(plan.all("press").get(0))
                .isEqualTo("calf:left: Left calf: what works it takes at least 6 minutes; 2 of 30 are left.");
        today.sore("chest:left", 3);
        assertThat(new Plan(today, doses, Set.of(), raise, press).all("press").get(0))
                .isEqualTo("calf:left: Left calf: what works it takes at least 6 minutes; beside what is sorer,"
                        + " 2 of 30 are left.");
    }

    @Test
    void somethingOfItsFamilyIsThere() {
        Plan plan = new Plan(today, doses, Set.of(), raise.family("one"), press.family("one"));
        assertThat(plan.all("press"))
                .containsExactly(
                        "calf:left: Left calf: what works it is much the same as press, which is there.",
                        "raise: Press is there, which is much the same.");
    }

    @Test
    void thereWouldBeRoomForIt() {
        Plan plan = new Plan(today, doses, Set.of(), raise, press.reps(12, 10));
        assertThat(plan.all("press").get(0))
                .isEqualTo("calf:left: Left calf: there would be room for it. Ask for an exercise that works it.");
    }

    @Test
    void whatIsWorkedOrNotSoreIsNotNamed() {
        assertThat(new Plan(today, doses, Set.of(), raise, press).all("raise")).isEmpty();
        assertThat(new Plan(new OneDay().sore("calf:left", 0), doses, Set.of(), raise).all())
                .isEmpty();
    }

    private String why(OneDay day, Draft... drafts) {
        String start = "calf:left: ";
        return new Plan(day, doses, Set.of(), drafts)
                .all().stream()
                        .filter(left -> left.startsWith(start))
                        .map(left -> left.substring(start.length()))
                        .findFirst()
                        .orElseThrow();
    }
}
