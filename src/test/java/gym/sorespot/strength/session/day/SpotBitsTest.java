package gym.sorespot.strength.session.day;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.session.OneDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpotBitsTest {
    private static final long LEFT = SpotBits.bit(OneDay.spot("calf:left"));
    private static final long RIGHT = SpotBits.bit(OneDay.spot("calf:right"));
    private static final long BACK = SpotBits.bit(OneDay.spot("low-back"));

    @Test
    void everySpotHasABitOfItsOwnInTheOrderOfTheBodyMap() {
        List<Spot> spots = Arrays.stream(Area.values()).flatMap(Spot::of).toList();
        assertThat(spots).hasSize(64);
        for (int i = 0; i < spots.size(); i++) {
            assertThat(SpotBits.index(spots.get(i))).isEqualTo(i);
            assertThat(SpotBits.spot(i)).isEqualTo(spots.get(i));
            assertThat(SpotBits.bit(spots.get(i))).isEqualTo(1L << i);
        }
    }

    @Test
    void workLoadsTheSidesThatItIsDoneWith() {
        assertThat(SpotBits.loaded(Area.CALF, WorkSide.BOTH)).isEqualTo(LEFT | RIGHT);
        assertThat(SpotBits.loaded(Area.CALF, WorkSide.EACH)).isEqualTo(LEFT | RIGHT);
        assertThat(SpotBits.loaded(Area.CALF, WorkSide.LEFT)).isEqualTo(LEFT);
        assertThat(SpotBits.loaded(Area.CALF, WorkSide.RIGHT)).isEqualTo(RIGHT);
    }

    @Test
    void theMiddleLineIsLoadedFromEitherSide() {
        assertThat(SpotBits.loaded(Area.LOW_BACK, WorkSide.RIGHT)).isEqualTo(BACK);
        assertThat(SpotBits.loaded(List.of(Area.LOW_BACK, Area.CALF, Area.CALF), WorkSide.LEFT))
                .isEqualTo(BACK | LEFT);
    }
}
