package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WhereModelTest {
    private static final Spot LEFT = new Spot(Area.CALF, Side.LEFT);
    private static final Spot RIGHT = new Spot(Area.CALF, Side.RIGHT);
    private static final Spot BACK = new Spot(Area.LOW_BACK, null);

    private final WhereModel model = new WhereModel();

    @Test
    void bothSidesGoTogetherUntilTheyAreParted() {
        model.choose(LEFT);
        model.both(true);
        model.severity(4);
        assertThat(model.severities()).containsEntry(LEFT, 4).containsEntry(RIGHT, 4);
        model.severity(2);
        assertThat(model.severities()).containsEntry(LEFT, 2).containsEntry(RIGHT, 2);
        model.both(false);
        assertThat(model.severities()).containsOnlyKeys(LEFT);
    }

    @Test
    void bothSidesAfterTheSeverityTakeItOver() {
        model.choose(RIGHT);
        model.severity(6);
        model.both(true);
        assertThat(model.severities()).containsEntry(LEFT, 6).containsEntry(RIGHT, 6);
    }

    @Test
    void sidesThatWereSaidApartStayApart() {
        model.choose(LEFT);
        model.severity(4);
        model.choose(RIGHT);
        assertThat(model.both()).isFalse();
        model.severity(2);
        assertThat(model.severities()).containsEntry(LEFT, 4).containsEntry(RIGHT, 2);
        model.choose(LEFT);
        assertThat(model.both()).isFalse();
    }

    @Test
    void zeroTakesTheSpotAwayAndAsksNoMore() {
        model.choose(LEFT);
        model.both(true);
        model.severity(4);
        model.severity(0);
        assertThat(model.severities()).isEmpty();
        assertThat(model.chosen()).isEmpty();
    }

    @Test
    void middleLineHasNoOtherSide() {
        model.choose(BACK);
        model.both(true);
        model.severity(3);
        assertThat(model.both()).isFalse();
        assertThat(model.severities()).containsOnlyKeys(BACK);
    }

    @Test
    void nothingIsSaidOfNoSpot() {
        model.severity(5);
        model.both(true);
        assertThat(model.severities()).isEmpty();
    }

    @Test
    void headAndTheLikeAreForStaff() {
        model.choose(LEFT);
        model.askStaff();
        assertThat(model.asksStaff()).isTrue();
        assertThat(model.chosen()).isEmpty();
        model.choose(LEFT);
        assertThat(model.asksStaff()).isFalse();
    }

    @Test
    void listHasEveryAreaOnce() {
        assertThat(Arrays.stream(AreaGroup.values()).flatMap(group -> group.areas().stream()))
                .containsExactlyInAnyOrder(Area.values());
    }
}
