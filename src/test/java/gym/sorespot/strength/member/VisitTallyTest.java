package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.Tally.Kind;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitTallyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<Soreness> CALVES = List.of(
            new Soreness(new Spot(Area.CALF, Side.LEFT), 4, null),
            new Soreness(new Spot(Area.CALF, Side.RIGHT), 6, null));

    private final VisitTally tally = new VisitTally();
    private final Session session = TestSession.session();

    @Test
    void bothCalvesAreOneAreaAndEachExerciseCountsOnce() {
        Wishes wishes = new Wishes(Set.of("plank"), Set.of("barbell"), Set.of("leg-press"), Map.of("squat", "lunge"));
        List<Tally> counted = tally.next(DAY, session, CALVES, wishes);
        assertThat(counted)
                .contains(
                        new Tally(DAY, Kind.SESSION, "", 1),
                        new Tally(DAY, Kind.AREA, "calf", 1),
                        new Tally(DAY, Kind.SWAPPED, "plank", 1),
                        new Tally(DAY, Kind.SWAPPED, "squat", 1),
                        new Tally(DAY, Kind.BLOCKED, "barbell", 1),
                        new Tally(DAY, Kind.BLOCKED, "machine", 1))
                .filteredOn(each -> each.kind() == Kind.GIVEN)
                .extracting(Tally::what)
                .containsExactlyInAnyOrderElementsOf(
                        session.items().stream().map(Item::exercise).distinct().toList());
    }

    @Test
    void whoTakesAnotherOneAlongHasBeenHereOnce() {
        tally.next(DAY, session, CALVES, Wishes.NONE);
        Wishes busy = new Wishes(Set.of(), Set.of("barbell"), Set.of(), Map.of());
        assertThat(tally.next(DAY, session, CALVES, busy)).containsExactly(new Tally(DAY, Kind.BLOCKED, "barbell", 1));
        assertThat(tally.next(DAY, session, List.of(), Wishes.NONE))
                .containsExactlyInAnyOrder(
                        new Tally(DAY, Kind.AREA, "calf", -1), new Tally(DAY, Kind.BLOCKED, "barbell", -1));
        tally.forget();
        assertThat(tally.next(DAY, session, List.of(), Wishes.NONE)).contains(new Tally(DAY, Kind.SESSION, "", 1));
    }
}
