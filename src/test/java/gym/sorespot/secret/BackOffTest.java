package gym.sorespot.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 30", "4, 60", "5, 120", "7, 480", "8, 900", "9, 900", "2147483647, 900"})
    void waitsGrowAndEnd(int wrong, long seconds) {
        assertThat(BackOff.OURS.left(new Tries(wrong, NOON), NOON)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void nobodyWaitsWithoutAWrongTry() {
        assertThat(BackOff.OURS.left(Tries.NONE, NOON)).isZero();
    }

    @Test
    void theWaitRunsDownInWholeSeconds() {
        Tries three = new Tries(3, NOON);
        assertThat(BackOff.OURS.left(three, NOON.plusMillis(29_001))).isEqualTo(Duration.ofSeconds(1));
        assertThat(BackOff.OURS.left(three, NOON.plusSeconds(30))).isZero();
        assertThat(BackOff.OURS.left(three, NOON.plusSeconds(3_000))).isZero();
    }

    @Test
    void aClockThatWasPutBackDoesNotLengthenTheWait() {
        assertThat(BackOff.OURS.left(new Tries(3, NOON), NOON.minus(Duration.ofDays(400))))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void triesDoNotOverflow() {
        assertThat(new Tries(Integer.MAX_VALUE, NOON).andOneMore(NOON).wrong()).isEqualTo(Integer.MAX_VALUE);
    }
}
