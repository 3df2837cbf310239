package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.StoredVisit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Progress of(List<StoredVisit> visits) {
        return Progress.of(new History(visits.stream().map(StoredVisit::visit).toList()), TODAY);
    }

    @Test
    void showsSessionsAWeekWithThisWeekLast() {
        Progress progress = of(Stays.quarter());
        assertThat(progress.visits()).isEqualTo(8);
        // Thursdays from 1 October to 19 November: one in each of the last eight weeks.
        assertThat(progress.weeks()).containsExactly(1, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void showsTheWorstOfAnAreaOnEachVisitAndZeroWhereNothingWasSaid() {
        Progress progress = of(Stays.quarter());
        assertThat(progress.areas()).extracting(Progress.OfArea::area).containsExactly(Area.CALF, Area.LOW_BACK);
        assertThat(progress.areas().get(0).points())
                .extracting(Progress.Point::value)
                .containsExactly(7.0, 6.0, 6.0, 5.0, 4.0, 4.0, 3.0, 2.0);
        assertThat(progress.areas().get(1).points())
                .extracting(Progress.Point::value)
                .containsExactly(3.0, 0.0, 0.0, 3.0, 0.0, 0.0, 3.0, 0.0);
    }

    @Test
    void showsLoadsOfWhatWasLiftedTwiceOrMore() {
        Progress progress = of(Stays.quarter());
        assertThat(progress.loads()).singleElement().satisfies(load -> {
            assertThat(load.exercise()).isEqualTo("barbell-calf-raise");
            assertThat(load.points())
                    .extracting(Progress.Point::value)
                    .containsExactly(30.0, 30.0, 32.5, 35.0, 35.0, 37.5, 40.0, 42.5);
        });
    }

    @Test
    void oneVisitIsNoLine() {
        Progress progress = of(List.of(Stays.lastTime()));
        assertThat(progress.visits()).isEqualTo(1);
        assertThat(progress.areas()).isEmpty();
        assertThat(progress.loads()).isEmpty();
    }

    @Test
    void nothingIsNothing() {
        assertThat(of(List.of()).visits()).isZero();
        assertThat(Progress.NONE.weeks()).isEmpty();
    }
}
