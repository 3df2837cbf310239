package gym.sorespot.strength.session.day;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final Catalogue CATALOGUE = Draft.catalogue(
            Draft.of("raise", Role.STRENGTH, Area.CALF).each(), Draft.of("curl", Role.STRENGTH, Area.BICEPS));
    private static final long CALF = SpotBits.bit(OneDay.spot("calf:left"));
    private static final long OTHER_CALF = SpotBits.bit(OneDay.spot("calf:right"));
    private static final long BACK = SpotBits.bit(OneDay.spot("low-back"));
    private static final long KNEE = SpotBits.bit(OneDay.spot("knee-front:right"));

    private final OneDay today = new OneDay()
            .sore("knee-front:right", 10)
            .sore("calf:left", 3)
            .sore("biceps:left", 0)
            .sore("low-back", 5)
            .visit(1, OneDay.work("raise", WorkSide.LEFT, 7));

    @Test
    void aimsAtWhatIsSoreTheSorestFirst() {
        Day day = today.day(CATALOGUE);
        assertThat(day.aims()).extracting(aim -> aim.spot().id()).containsExactly("low-back", "calf:left");
        assertThat(day.aims()).extracting(Aim::severity).containsExactly(5, 3);
        assertThat(day.aims()).extracting(Aim::band).containsExactly(Band.PAINFUL, Band.SORE);
        assertThat(day.aims()).extracting(Aim::rank).containsExactly(0, 1);
        assertThat(day.aims()).extracting(Aim::rested).containsExactly(false, true);
    }

    @Test
    void knowsWhatIsHowSore() {
        Day day = today.day(CATALOGUE);
        assertThat(day.severities()).containsExactly(3, 5, 10);
        assertThat(day.soreAt(3)).isEqualTo(CALF);
        assertThat(day.soreAt(5)).isEqualTo(BACK);
        assertThat(day.soreAt(10)).isEqualTo(KNEE);
        assertThat(day.soreAt(4)).isZero();
        assertThat(new OneDay().day(CATALOGUE).severities()).isEmpty();
    }

    @Test
    void spotsOfOneSeverityStandTogether() {
        Day day = new OneDay().sore("calf:left", 1).sore("low-back", 1).day(CATALOGUE);
        assertThat(day.soreAt(1)).isEqualTo(CALF | BACK);
        assertThat(day.severities()).containsExactly(1);
    }

    @Test
    void forbidsWhatABandDoesNotTake() {
        Day day = new OneDay()
                .sore("knee-front:right", 8)
                .sore("low-back", 5)
                .sore("calf:left", 3)
                .day(CATALOGUE);
        assertThat(day.forbidden(Role.STRENGTH)).isEqualTo(BACK | KNEE);
        assertThat(day.forbidden(Role.ISOMETRIC)).isEqualTo(KNEE);
        assertThat(day.forbidden(Role.WARM_UP)).isEqualTo(KNEE);
    }

    @Test
    void whatWasTrainedHardYesterdayGetsMobilityOnly() {
        Day day = new OneDay().visit(1, OneDay.work("raise", WorkSide.EACH, 9)).day(CATALOGUE);
        for (Role role : Role.values()) {
            assertThat(day.forbidden(role))
                    .as(role.id())
                    .isEqualTo(Day.MOBILITY.contains(role) ? 0 : CALF | OTHER_CALF);
        }
    }

    @Test
    void carriesWhatItWasMadeOf() {
        Day day = today.day(CATALOGUE);
        assertThat(day.request()).isEqualTo(today.request());
        assertThat(day.permits().bySpot()).hasSize(4);
        assertThat(day.past().hard()).isEqualTo(CALF);
        assertThat(day.seconds()).isEqualTo(1800);
    }
}
