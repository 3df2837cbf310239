package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A wait after wrong PINs counts down. */
class PinModelTest {
    private long nanos = -5_000_000_000L;
    private final PinModel pin = new PinModel(() -> nanos);

    private void pass(Duration time) {
        nanos += time.toNanos();
        pin.tick();
    }

    @Test
    void countsWholeSecondsDownAndTellsOnlyOfThose() {
        List<Long> told = new ArrayList<>();
        pin.become(PinModel.Phase.WRONG, Duration.ofSeconds(3));
        pin.changes().listen(() -> told.add(pin.secondsLeft()));
        assertThat(pin.secondsLeft()).isEqualTo(3);
        for (int quarter = 0; quarter < 12; quarter++) {
            pass(Duration.ofMillis(250));
        }
        assertThat(told).containsExactly(2L, 1L, 0L);
    }

    @Test
    void isOverOnlyWhenAllOfItIs() {
        pin.become(PinModel.Phase.TOO_SOON, Duration.ofMillis(2_300));
        assertThat(pin.secondsLeft()).isEqualTo(3);
        pass(Duration.ofMillis(2_299));
        assertThat(pin.secondsLeft()).isEqualTo(1);
        assertThat(pin.phase()).isEqualTo(PinModel.Phase.TOO_SOON);
        pass(Duration.ofMillis(1));
        assertThat(pin.secondsLeft()).isZero();
        assertThat(pin.phase()).isEqualTo(PinModel.Phase.ENTERING);
    }

    @Test
    void whatWasWrongStaysWrong() {
        pin.become(PinModel.Phase.WRONG, Duration.ofSeconds(30));
        pass(Duration.ofSeconds(31));
        assertThat(pin.phase()).isEqualTo(PinModel.Phase.WRONG);
    }

    @Test
    void anotherPersonDoesNotWait() {
        pin.become(PinModel.Phase.TOO_SOON, Duration.ofSeconds(30));
        pin.ask("4711");
        assertThat(pin.secondsLeft()).isZero();
        assertThat(pin.phase()).isEqualTo(PinModel.Phase.ENTERING);
    }
}
