package gym.sorespot.strength.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final Spot LEFT = new Spot(Area.CALF, Side.LEFT);
    private static final Spot RIGHT = new Spot(Area.CALF, Side.RIGHT);

    @Test
    void calvesFromSoreOnAreAskedAboutClotAndSnap() {
        assertThat(Questions.about(List.of(new Soreness(LEFT, 3, null)), Thresholds.DEFAULT))
                .extracting(RedFlag::id)
                .containsExactly("calf:swelling-breathless", "calf:swelling", "calf:pop");
        assertThat(Questions.about(List.of(new Soreness(LEFT, 2, null)), Thresholds.DEFAULT))
                .isEmpty();
    }

    @Test
    void noSymptomIsAskedTwice() {
        List<RedFlag> asked = Questions.about(
                List.of(
                        new Soreness(LEFT, 4, null),
                        new Soreness(RIGHT, 4, null),
                        new Soreness(new Spot(Area.ACHILLES, Side.LEFT), 3, null)),
                Thresholds.DEFAULT);
        assertThat(asked).extracting(RedFlag::symptom).doesNotHaveDuplicates();
    }

    @Test
    void painfulOrSilentAreasGetTheGeneralQuestions() {
        assertThat(Questions.about(List.of(new Soreness(LEFT, 5, null)), Thresholds.DEFAULT))
                .extracting(RedFlag::id)
                .contains("any:dark-urine", "any:numbness");
        assertThat(Questions.about(
                        List.of(new Soreness(new Spot(Area.THIGH_FRONT, Side.LEFT), 3, null)), Thresholds.DEFAULT))
                .extracting(RedFlag::id)
                .containsExactly("any:dark-urine", "any:numbness");
    }

    @Test
    void theSorestAreaIsAskedFirst() {
        assertThat(Questions.about(
                        List.of(
                                new Soreness(LEFT, 3, null),
                                new Soreness(new Spot(Area.KNEE_FRONT, Side.LEFT), 4, null)),
                        Thresholds.DEFAULT))
                .extracting(RedFlag::id)
                .startsWith("knee-front:locked")
                .contains("calf:swelling");
    }
}
