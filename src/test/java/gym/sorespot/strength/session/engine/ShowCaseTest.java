package gym.sorespot.strength.session.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The runner that the product is for: both calves at 4, half an hour, a barbell, a step, a mat and a wall. */
class ShowCaseTest {
    private final SessionEngine engine = SessionEngine.of(Lab.shipped(), Lab.GYM);
    private final Session session = engine.plan(runner().request(), History.NONE);

    private static OneDay runner() {
        return new OneDay()
                .with("barbell", "step", "mat", "wall")
                .sore("calf:left", 4)
                .sore("calf:right", 4);
    }

    @Test
    void calvesAreWarmedBeforeTheyAreLoaded() {
        Session.Block first = session.blocks().get(0);
        assertThat(first.kind()).isEqualTo(BlockKind.WARM_UP);
        assertThat(first.items().get(0).areas()).contains(Area.CALF);
    }

    @Test
    void theHeavyRaiseTheDropAndTheDogAreThere() {
        assertThat(session.items())
                .extracting(Item::exercise)
                .contains("heel-drop", "barbell-calf-raise", "downward-dog");
        assertThat(session.items().stream()
                        .filter(item -> item.exercise().equals("heel-drop"))
                        .findFirst()
                        .orElseThrow()
                        .sets())
                .isEqualTo(3);
    }

    @Test
    void theShinsAndAFurtherMovementAreTrained() {
        List<Exercise> trained = session.items().stream()
                .filter(item -> item.role() != Role.WARM_UP && item.role() != Role.STRETCH)
                .map(item -> Lab.shipped().find(item.exercise()).orElseThrow())
                .toList();
        assertThat(trained).anyMatch(exercise -> exercise.worksOn(Area.SHIN));
        assertThat(trained).anyMatch(exercise -> !exercise.worksOn(Area.SHIN) && !exercise.worksOn(Area.CALF));
    }

    @Test
    void theHalfHourIsUsedAndNothingWouldBeBetter() {
        assertThat(session.seconds()).isBetween(27 * 60, 30 * 60);
        assertThat(session.value().got()).isEqualTo(session.value().bound());
    }

    /** Where half the time is all there is, the work itself comes first; its first repetitions have to be the warm-up. */
    @Test
    void aShortSessionKeepsTheWork() {
        Session quarter = engine.plan(runner().minutes(15).request(), History.NONE);
        assertThat(quarter.items()).extracting(Item::exercise).contains("barbell-calf-raise", "downward-dog");
    }
}
