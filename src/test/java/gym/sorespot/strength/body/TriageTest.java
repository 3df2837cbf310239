package gym.sorespot.strength.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gym.sorespot.strength.body.Triage.Permits;
import gym.sorespot.strength.body.Triage.SorePermit;
import gym.sorespot.strength.body.Triage.Stop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Spot LEFT_CALF = new Spot(Area.CALF, Side.LEFT);
    private static final Spot RIGHT_CALF = new Spot(Area.CALF, Side.RIGHT);
    private static final Spot LOW_BACK = new Spot(Area.LOW_BACK, null);

    @Test
    void nothingSorePermitsEverything() {
        Permits permits = permits(List.of());

        assertThat(permits).isEqualTo(Permits.NONE);
        assertThat(permits.permit(List.of(Area.CALF), WorkSide.BOTH)).isEqualTo(Permit.ALL);
        assertThat(permits.aimed()).isEmpty();
        assertThat(permits.leftOut()).isEmpty();
    }

    @Test
    void aRedFlagStopsAtAnySeverityAndLockOrNot() {
        assertThat(triage(List.of(sore(LEFT_CALF, 3)), List.of("calf:swelling"), false))
                .isEqualTo(new Stop(Urgency.SAME_DAY, RedFlag.parse("calf:swelling"), null));
        assertThat(triage(List.of(), List.of("any:night-pain"), true))
                .isEqualTo(new Stop(Urgency.DOCTOR, RedFlag.parse("any:night-pain"), null));
    }

    @Test
    void theMostUrgentFlagWinsAndBeatsSeverity() {
        List<String> warnings = new ArrayList<>(
                List.of("any:cancer", "calf:swelling", "achilles:swelling", "calf:swelling-breathless"));
        for (int i = 0; i < warnings.size(); i++) {
            Collections.rotate(warnings, 1);
            assertThat(triage(List.of(sore(LEFT_CALF, 10)), warnings, false))
                    .isEqualTo(new Stop(Urgency.EMERGENCY, RedFlag.parse("calf:swelling-breathless"), null));
        }
    }

    @Test
    void amongEquallyUrgentFlagsTheOrderOfTheTableDecides() {
        assertThat(triage(List.of(), List.of("achilles:swelling", "calf:pop", "calf:swelling"), false))
                .isEqualTo(triage(List.of(), List.of("calf:swelling", "achilles:swelling", "calf:pop"), false))
                .isEqualTo(new Stop(Urgency.SAME_DAY, RedFlag.parse("calf:swelling"), null));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10})
    void theStopThresholdStopsUnlessStaffHaveSeenTheMember(int severity) {
        List<Soreness> soreness = List.of(sore(LOW_BACK, 2), sore(RIGHT_CALF, severity));

        assertThat(triage(soreness, List.of(), false)).isEqualTo(new Stop(Urgency.STAFF, null, RIGHT_CALF));

        Permits unlocked = (Permits) triage(soreness, List.of(), true);
        assertThat(unlocked.leftOut()).containsExactly(RIGHT_CALF);
        assertThat(unlocked.permit(List.of(Area.CALF), WorkSide.BOTH).roles()).isEmpty();
        assertThat(unlocked.permit(List.of(Area.CALF), WorkSide.LEFT)).isEqualTo(Permit.ALL);
        assertThat(unlocked.aimed()).extracting(sore -> sore.soreness().spot()).containsExactly(LOW_BACK);
    }

    @Test
    void theSorestSpotNamesTheStop() {
        assertThat(triage(List.of(sore(LEFT_CALF, 8), sore(RIGHT_CALF, 9)), List.of(), false))
                .isEqualTo(new Stop(Urgency.STAFF, null, RIGHT_CALF));
        assertThat(triage(List.of(sore(RIGHT_CALF, 8), sore(LEFT_CALF, 8)), List.of(), false))
                .isEqualTo(new Stop(Urgency.STAFF, null, LEFT_CALF));
    }

    @Test
    void aSoreLeftSideBindsWorkThatLoadsIt() {
        Permits permits = permits(List.of(sore(LEFT_CALF, 4)));

        assertThat(permits.permit(List.of(Area.CALF), WorkSide.BOTH)).isEqualTo(Band.SORE.permit());
        assertThat(permits.permit(List.of(Area.CALF), WorkSide.EACH)).isEqualTo(Band.SORE.permit());
        assertThat(permits.permit(List.of(Area.CALF), WorkSide.LEFT)).isEqualTo(Band.SORE.permit());
        assertThat(permits.permit(List.of(Area.CALF), WorkSide.RIGHT)).isEqualTo(Permit.ALL);
        assertThat(permits.permit(List.of(Area.SHIN), WorkSide.LEFT)).isEqualTo(Permit.ALL);
    }

    @Test
    void theMiddleLineIsLoadedByEitherSide() {
        Permits permits = permits(List.of(sore(LOW_BACK, 5)));

        assertThat(permits.permit(List.of(Area.ABS, Area.LOW_BACK), WorkSide.RIGHT))
                .isEqualTo(Band.PAINFUL.permit());
    }

    @Test
    void theStrictestOfTheSpotsBinds() {
        Permits permits = permits(List.of(sore(LEFT_CALF, 3), sore(RIGHT_CALF, 6), sore(LOW_BACK, 1)));
        List<Area> areas = List.of(Area.LOW_BACK, Area.CALF);

        assertThat(permits.permit(areas, WorkSide.EACH)).isEqualTo(Band.REST.permit());
        assertThat(permits.permit(areas, WorkSide.LEFT)).isEqualTo(Band.SORE.permit());
        assertThat(permits.touched(areas, WorkSide.EACH))
                .extracting(sore -> sore.soreness().spot())
                .containsExactly(RIGHT_CALF, LEFT_CALF, LOW_BACK);
        assertThat(permits.touched(areas, WorkSide.LEFT))
                .extracting(sore -> sore.soreness().spot())
                .containsExactly(LEFT_CALF, LOW_BACK);
        assertThat(permits.touched(List.of(Area.SHIN), WorkSide.EACH)).isEmpty();
        assertThat(permits.aimed())
                .extracting(sore -> sore.soreness().spot())
                .containsExactly(RIGHT_CALF, LEFT_CALF, LOW_BACK);
    }

    @Test
    void severityNothingIsNeitherAimedAtNorTouched() {
        Permits permits = permits(List.of(sore(LEFT_CALF, 0)));

        assertThat(permits.aimed()).isEmpty();
        assertThat(permits.touched(List.of(Area.CALF), WorkSide.EACH)).isEmpty();
        assertThat(permits.permit(List.of(Area.CALF), WorkSide.EACH)).isEqualTo(Permit.ALL);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, true", "3, 3, true", "3, 4, false", "4, 2, true", "2, 1, false", "5, 1, false"})
    void freshSorenessRulesEccentricWorkOut(int severity, int daysAgo, boolean fresh) {
        Permits permits = permits(List.of(new Soreness(LEFT_CALF, severity, TODAY.minusDays(daysAgo))));
        SorePermit sore = permits.aimed().get(0);

        assertThat(sore.fresh()).isEqualTo(fresh);
        assertThat(sore.permit())
                .isEqualTo(
                        fresh
                                ? sore.band().permit().without(Role.ECCENTRIC)
                                : sore.band().permit());
    }

    @Test
    void anUnknownOnsetIsNotFresh() {
        assertThat(permits(List.of(sore(LEFT_CALF, 4))).aimed().get(0).fresh()).isFalse();
    }

    @Test
    void anUnknownFlagIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> triage(List.of(), List.of("calf:swelling", "calf:itch"), false))
                .withMessageContaining("calf:itch");
    }

    /** Random soreness: sorer never permits more, and what binds is the strictest of what is touched. */
    @Test
    void sorerNeverPermitsMore() {
        long seed = 20_261_122L;
        Random random = new Random(seed);
        List<Spot> spots = Arrays.stream(Area.values()).flatMap(Spot::of).toList();
        for (int run = 0; run < 2_000; run++) {
            List<Soreness> soreness = new ArrayList<>();
            List<Soreness> sorer = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Spot spot = spots.get(random.nextInt(spots.size()));
                if (soreness.stream().noneMatch(other -> other.spot().equals(spot))) {
                    int severity = random.nextInt(11);
                    LocalDate since = random.nextBoolean() ? null : TODAY.minusDays(random.nextInt(9));
                    soreness.add(new Soreness(spot, severity, since));
                    sorer.add(new Soreness(spot, Math.min(10, severity + random.nextInt(3)), since));
                }
            }
            Permits less = (Permits) triage(soreness, List.of(), true);
            Permits more = (Permits) triage(sorer, List.of(), true);
            for (WorkSide side : WorkSide.values()) {
                List<Area> areas = List.of(
                        Area.values()[random.nextInt(Area.values().length)],
                        soreness.get(0).spot().area());
                Permit before = less.permit(areas, side);
                assertThat(before.and(more.permit(areas, side)))
                        .as("seed %d run %d", seed, run)
                        .isEqualTo(more.permit(areas, side));
                for (SorePermit sore : less.touched(areas, side)) {
                    assertThat(before.and(sore.permit())).isEqualTo(before);
                }
            }
        }
    }

    private static Soreness sore(Spot spot, int severity) {
        return new Soreness(spot, severity, null);
    }

    private static Permits permits(List<Soreness> soreness) {
        return (Permits) triage(soreness, List.of(), false);
    }

    private static Triage triage(List<Soreness> soreness, List<String> warnings, boolean unlocked) {
        return Triage.of(soreness, warnings, Thresholds.DEFAULT, unlocked, TODAY);
    }
}
