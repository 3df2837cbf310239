package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.body.Triage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
    void sinceWhenIsAskedWhereItMattersAndGoesWithTheSeverity() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        model.choose(LEFT);
        model.both(true);
        model.severity(2);
        assertThat(model.asksSince(LEFT)).isFalse();
        model.severity(4);
        assertThat(model.asksSince(LEFT)).isTrue();
        assertThat(model.soreness(today)).extracting(Soreness::since).containsExactly(null, null);
        model.since(Since.DAYS);
        LocalDate two = LocalDate.of(2026, 11, 20);
        assertThat(model.soreness(today)).extracting(Soreness::since).containsExactly(two, two);
        model.severity(2);
        assertThat(model.soreness(today)).extracting(Soreness::since).containsExactly(null, null);
        model.severity(8);
        assertThat(model.asksSince(LEFT)).isFalse();
    }

    @Test
    void sinceWhenDecidesWhatIsFreshAndWhatIsTooLong() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(fresh(Since.TODAY, today)).isTrue();
        assertThat(fresh(Since.DAYS, today)).isTrue();
        assertThat(fresh(Since.WEEK, today)).isFalse();
        assertThat(fresh(Since.LONGER, today)).isFalse();
        assertThat(Since.WEEK.firstDay(today)).isAfterOrEqualTo(today.minusDays(7));
        assertThat(Since.LONGER.firstDay(today)).isBefore(today.minusDays(7));
    }

    private static boolean fresh(Since since, LocalDate today) {
        Soreness sore = new Soreness(LEFT, 4, since.firstDay(today));
        Triage triage = Triage.of(List.of(sore), List.of(), Thresholds.DEFAULT, false, today);
        return ((Triage.Permits) triage).bySpot().values().stream().anyMatch(Triage.SorePermit::fresh);
    }

    @Test
    void forgottenIsSinceWhenToo() {
        model.choose(LEFT);
        model.severity(4);
        model.since(Since.LONGER);
        model.wipe();
        assertThat(model.since(LEFT)).isEmpty();
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
