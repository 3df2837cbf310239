package gym.sorespot.strength.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandTest {

    /** The rule book's triage table. */
    @ParameterizedTest
    @CsvSource({
        "0, NONE, 100, 99, 10, 3600",
        "1, MILD, 100, 99, 8, 3600",
        "2, MILD, 100, 99, 8, 3600",
        "3, SORE, 80, 3, 7, 30",
        "4, SORE, 80, 3, 7, 30",
        "5, PAINFUL, 50, 3, 5, 30",
        "6, REST, 0, 3, 3, 30",
        "7, REST, 0, 3, 3, 30",
        "8, STOP, 0, 0, 0, 0",
        "9, STOP, 0, 0, 0, 0",
        "10, STOP, 0, 0, 0, 0"
    })
    void severityDecidesTheCaps(int severity, Band band, int load, int sets, int effort, int stretch) {
        assertThat(Band.of(severity, Thresholds.DEFAULT)).isEqualTo(band);
        Permit permit = band.permit();
        assertThat(permit.loadPercent()).isEqualTo(load);
        assertThat(permit.sets()).isEqualTo(sets);
        assertThat(permit.effort()).isEqualTo(effort);
        assertThat(permit.stretchSeconds()).isEqualTo(stretch);
    }

    @Test
    void fiveAllowsHoldsAndGentleMovementOnly() {
        assertThat(Band.PAINFUL.permit().roles())
                .containsExactlyInAnyOrder(Role.WARM_UP, Role.STRETCH, Role.ISOMETRIC, Role.COOL_DOWN);
    }

    @Test
    void sixAllowsMobilityOnly() {
        assertThat(Band.REST.permit().roles()).containsExactlyInAnyOrder(Role.WARM_UP, Role.COOL_DOWN);
    }

    @Test
    void belowFiveEveryKindOfWorkIsAllowedAndAtEightNone() {
        assertThat(Set.of(Band.NONE, Band.MILD, Band.SORE))
                .allSatisfy(band -> assertThat(band.permit().roles()).isEqualTo(EnumSet.allOf(Role.class)));
        assertThat(Band.STOP.permit().roles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void moreSeverityNeverPermitsMore(int severity) {
        Permit milder = Band.of(severity - 1, Thresholds.DEFAULT).permit();
        Permit worse = Band.of(severity, Thresholds.DEFAULT).permit();

        assertThat(milder.and(worse)).isEqualTo(worse);
    }

    @Test
    void aGymMovesTheEdges() {
        Thresholds early = new Thresholds(1, 2, 3, 4, 5);

        assertThat(Band.of(1, early)).isEqualTo(Band.MILD);
        assertThat(Band.of(2, early)).isEqualTo(Band.SORE);
        assertThat(Band.of(3, early)).isEqualTo(Band.PAINFUL);
        assertThat(Band.of(4, early)).isEqualTo(Band.REST);
        assertThat(Band.of(5, early)).isEqualTo(Band.STOP);
        assertThat(Band.of(2, new Thresholds(3, 4, 5, 6, 8))).isEqualTo(Band.NONE);
    }

    @Test
    void theStricterOfTwoPermitsWinsInEachRespect() {
        Permit one = new Permit(80, 2, 7, 60, EnumSet.of(Role.STRENGTH, Role.STRETCH));
        Permit two = new Permit(50, 3, 5, 30, EnumSet.of(Role.STRETCH, Role.ISOMETRIC));

        assertThat(one.and(two)).isEqualTo(new Permit(50, 2, 5, 30, EnumSet.of(Role.STRETCH)));
        assertThat(two.and(one)).isEqualTo(one.and(two));
        assertThat(Permit.ALL.and(one)).isEqualTo(one);
        assertThat(one.allows(Role.STRENGTH)).isTrue();
        assertThat(one.allows(Role.BALANCE)).isFalse();
        assertThat(one.without(Role.STRENGTH)).isEqualTo(new Permit(80, 2, 7, 60, EnumSet.of(Role.STRETCH)));
    }

    @Test
    void bandsAreNamed() {
        assertThat(Band.values())
                .extracting(Band::id)
                .containsExactly("none", "mild", "sore", "painful", "rest", "stop");
        assertThat(Band.SORE).hasToString("sore");
    }
}
