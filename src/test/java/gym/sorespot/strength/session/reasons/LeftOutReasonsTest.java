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

/** What is said to who asks why an exercise is not there. */
class LeftOutReasonsTest {
    private final OneDay today = new OneDay();
    private final PlainDoses doses = new PlainDoses();
    private final Draft raise = Draft.of("raise", Role.STRENGTH, Area.CALF);
    private final Draft press = Draft.of("press", Role.STRENGTH, Area.CHEST);

    @Test
    void whatIsThereAndWhatNobodyKnows() {
        Plan plan = new Plan(today, doses, Set.of(), raise);
        assertThat(plan.leftOut("raise").why("raise")).isEqualTo("It is in your session.");
        assertThat(plan.leftOut("raise").why("nothing")).isEqualTo("There is no such exercise here.");
    }

    @Test
    void everyRefusalHasItsSentence() {
        assertThat(new Plan(today, doses, Set.of("raise"), raise).leftOut().why("raise"))
                .isEqualTo("You took it out.");
        assertThat(why(new OneDay().sore("calf:left", 4), raise.avoid(Area.CALF, 3)))
                .isEqualTo("Left calf at 4: this one is left out from 3 on.");
        Draft lower = Draft.of("lower", Role.ECCENTRIC, Area.CALF);
        assertThat(why(new OneDay().sore("calf:left", 5), lower))
                .isEqualTo("Left calf at 5: no lowering work there today.");
        assertThat(why(new OneDay().sore("calf:left", 3, 1), lower))
                .isEqualTo("Left calf at 3: too fresh for lowering under load.");
        assertThat(why(new OneDay().sore("calf:left", 8), lower)).isEqualTo("Left calf at 8: nothing works it today.");
        assertThat(why(new OneDay().visit(1, OneDay.work("lower", WorkSide.BOTH, 8)), lower))
                .isEqualTo("Left calf worked hard within 48 hours: mobility only.");
        assertThat(why(new OneDay(), lower.with("step", "mat"))).isEqualTo("Needs what is not here: mat and step.");
        assertThat(why(new OneDay().level(1), lower.level(2))).isEqualTo("For people used to training.");
        assertThat(why(new OneDay(), lower.level(3))).isEqualTo("For experienced people.");
        doses.refusing("press");
        assertThat(why(today, press))
                .isEqualTo("Room for two more in the last set, twice running: you are ready for more.");
    }

    @Test
    void theSessionIsTooShortForIt() {
        assertThat(why(today, raise.reps(16, 10))).isEqualTo("Takes at least 32 minutes, and you have 30.");
    }

    @Test
    void somethingOfItsFamilyIsThere() {
        Plan plan = new Plan(today, doses, Set.of(), raise.family("one"), press.family("one"));
        assertThat(plan.leftOut("press").why("raise")).isEqualTo("Press is there, which is much the same.");
    }

    @Test
    void thereIsRoomForWhatIsWorthSomething() {
        assertThat(why(today.sore("calf:left", 3), raise)).isEqualTo("There is room for it: 6 minutes would do.");
    }

    @Test
    void theListNamesWhatIsThereForTheSameOrTheTimeThatIsLeft() {
        today.sore("calf:left", 3);
        Plan plan = new Plan(
                today,
                doses,
                Set.of(),
                Draft.of("a", Role.STRENGTH, Area.CALF).reps(14, 10),
                Draft.of("b", Role.STRENGTH, Area.CALF).reps(2, 10),
                Draft.of("c", Role.ISOMETRIC, Area.CALF).hold(2, 20),
                Draft.of("d", Role.STRENGTH, Area.BUTTOCK, Area.CALF).reps(15, 10),
                Draft.of("e", Role.STRENGTH, Area.BUTTOCK));
        assertThat(plan.all("a"))
                .containsExactly(
                        "b: A is there for your calves instead.",
                        "c: Takes at least 4 minutes; beside what counts for more, 2 are left.",
                        "d: Takes at least 30 minutes; beside what counts for more, 2 are left.");
    }

    @Test
    void whoAsksIsToldWhatWouldHaveToGo() {
        today.sore("calf:left", 3);
        Plan plan = new Plan(
                today,
                doses,
                Set.of(),
                raise.reps(14, 10),
                press,
                Draft.of("row", Role.STRENGTH, Area.LATS).reps(8, 10));
        assertThat(plan.leftOut("raise").why("press"))
                .isEqualTo("Takes at least 6 minutes. raise would have to go for it, and counts for more.");
        assertThat(plan.leftOut("row").why("raise"))
                .isEqualTo("Row is there for your sides of the back, and one of the two will do.");
    }

    private String why(OneDay day, Draft draft) {
        return new Plan(day, doses, Set.of(), draft)
                .leftOut()
                .why(draft.exercise().id());
    }
}
