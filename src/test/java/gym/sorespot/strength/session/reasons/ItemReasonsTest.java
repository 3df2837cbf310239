package gym.sorespot.strength.session.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.PlainDoses;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.dose.Fact;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of an exercise that is there. */
class ItemReasonsTest {
    private final OneDay today = new OneDay();
    private final Draft raise = Draft.of("raise", Role.STRENGTH, Area.CALF);

    @Test
    void namesWhatIsSoreTheSorestFirst() {
        Draft lift = Draft.of("lift", Role.ECCENTRIC, Area.CALF, Area.LOW_BACK, Area.BICEPS);
        assertThat(why(new OneDay().sore("calf:left", 2), lift))
                .isEqualTo("Strengthens your sore left calf on the way down.");
        assertThat(why(new OneDay().sore("calf:left", 2).sore("calf:right", 3), lift))
                .isEqualTo("Strengthens your sore calves on the way down.");
        assertThat(why(
                        new OneDay()
                                .sore("calf:left", 2)
                                .sore("low-back", 4)
                                .sore("biceps:left", 1)
                                .sore("biceps:right", 1),
                        lift))
                .isEqualTo("Strengthens your sore lower back on the way down."
                        + " Works your left calf and fronts of the upper arms too.");
    }

    @Test
    void oneSideIsNamedAloneWhenOnlyThatIsWorked() {
        today.sore("calf:left", 2).sore("calf:right", 6);
        assertThat(why(today, raise.each()))
                .isEqualTo("Strengthens your sore left calf. Left side only: your right calf rests today.");
    }

    @Test
    void whatIsAimedAndWasDoneLastTimeStays() {
        today.visit(3, OneDay.work("raise", WorkSide.BOTH, 5));
        assertThat(why(today, raise)).doesNotContain("last time");
        assertThat(why(today.sore("calf:left", 2), raise))
                .isEqualTo("Strengthens your sore left calf. You did it last time: keep at it.");
        assertThat(why(today.visit(2, OneDay.work("other", WorkSide.BOTH, 5)), raise))
                .isEqualTo("Strengthens your sore left calf.");
    }

    @Test
    void otherWorkSaysWhatItIsGoodFor() {
        Draft curl = Draft.of("curl", Role.STRENGTH, Area.BICEPS).pattern(Pattern.PULL);
        assertThat(why(today, curl)).isEqualTo("Trains pulling: your fronts of the upper arms.");
        assertThat(why(today.sore("calf:left", 2), curl)).isEqualTo("Trains pulling, away from what is sore.");
        assertThat(why(today.sore("triceps:left", 1), curl))
                .isEqualTo(
                        "Trains your fronts of the upper arms, the opposite of your sore left back of the upper arm.");
        assertThat(why(today, Draft.of("stretch", Role.STRETCH, Area.BICEPS)))
                .isEqualTo("Keeps your fronts of the upper arms supple.");
    }

    @Test
    void oneSideSparesTheSorestOfTheOther() {
        today.sore("knee-front:right", 4)
                .sore("calf:right", 3)
                .sore("ankle:right", 5)
                .sore("calf:left", 1);
        Draft step = Draft.of("step", Role.STRENGTH, Area.BUTTOCK)
                .pattern(Pattern.LUNGE)
                .each()
                .avoid(Area.KNEE_FRONT, 4)
                .avoid(Area.CALF, 2)
                .avoid(Area.ANKLE, 6);
        assertThat(why(today, step)).endsWith(" Left side only: your right front of the knee rests today.");
    }

    @Test
    void oneSideSparesWhatWorkedHard() {
        today.visit(1, OneDay.work("raise", WorkSide.LEFT, 8));
        assertThat(why(today, raise.each())).endsWith(" Right side only: your left calf rests today.");
    }

    @Test
    void capsMakeOneSentenceAndFactsShowNoSeverity() {
        Plan plan = new Plan(today, new PlainDoses(), Set.of(), raise);
        Pick plain = plan.pick("raise");
        Prescription dose = new Prescription(
                3,
                8,
                null,
                Tempo.DEFAULT,
                60,
                80,
                null,
                7,
                400,
                List.of(
                        Fact.of("cap.load", Area.CALF, 4, 80),
                        Fact.of("progress.harder"),
                        Fact.of("cap.effort", Area.CALF, 4, 7),
                        Fact.of("setback.pain", 6, java.time.LocalDate.of(2026, 11, 3))));
        String why = new ItemReasons(plan.day, new Words(Locale.ENGLISH))
                .why(new Pick(plain.portion(), plain.entry(), dose));
        assertThat(why)
                .isEqualTo("Trains squatting: your calves."
                        + " Room for two more in the last set, twice running: you are ready for more."
                        + " It hurt on 3 November: a fifth less."
                        + " Today at most 80% of your load and effort 7 of 10.");
    }

    private static String why(OneDay day, Draft draft) {
        Plan plan = new Plan(day, new PlainDoses(), Set.of(), draft);
        return new ItemReasons(plan.day, new Words(Locale.ENGLISH))
                .why(plan.pick(draft.exercise().id()));
    }
}
