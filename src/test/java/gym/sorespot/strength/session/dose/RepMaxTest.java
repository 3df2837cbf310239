package gym.sorespot.strength.session.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepMaxTest {

    /** Repetitions and percent of the one-repetition maximum as published (NSCA, F24); Epley stays within 3.5 points. */
    @ParameterizedTest
    @CsvSource({"2, 95", "3, 93", "4, 90", "5, 87", "6, 85", "7, 83", "8, 80", "9, 77", "10, 75"})
    void epleyComesNearThePublishedTable(int reps, int percent) {
        assertThat(100 / RepMax.epley(1, reps)).isCloseTo(percent, within(3.5));
    }

    /** F27: "equal at 10". */
    @Test
    void epleyAndBrzyckiAgreeAtTen() {
        assertThat(RepMax.epley(60, 10)).isCloseTo(80, within(1e-9));
        assertThat(RepMax.brzycki(60, 10)).isCloseTo(80, within(1e-9));
        assertThat(RepMax.brzycki(100, 1)).isEqualTo(100);
        assertThat(RepMax.epley(100, 1)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"15, 12, 1.0714", "12, 10, 1.05", "10, 8, 1.0526", "8, 6, 1.0556", "10, 10, 1", "6, 15, 0.8"})
    void theLoadFollowsTheRepetitions(int from, int to, double ratio) {
        assertThat(RepMax.ratio(from, to)).isCloseTo(ratio, within(0.0001));
    }

    /** F25. */
    @ParameterizedTest
    @CsvSource({"10, 0", "9, 1", "8, 2", "7, 3", "6, 4", "5, 4"})
    void effortLeavesRepetitionsInReserve(int effort, int reserve) {
        assertThat(RepMax.reserve(effort)).isEqualTo(reserve);
    }
}
