package gym.sorespot.strength.staff.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.Tally.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void whatIsRareHasNoNumberAndComesLast() {
        Numbers numbers = numbers(
                7,
                new Tally(DAY, Kind.AREA, "knee-front", 2),
                new Tally(DAY, Kind.AREA, "calf", 2),
                new Tally(DAY.minusDays(1), Kind.AREA, "calf", 3),
                new Tally(DAY, Kind.AREA, "achilles", 1),
                new Tally(DAY, Kind.GIVEN, "plank", 9));
        assertThat(numbers.most(Kind.AREA, 6))
                .containsExactly(
                        new Numbers.Ranked("calf", 5),
                        new Numbers.Ranked("achilles", 0),
                        new Numbers.Ranked("knee-front", 0));
        assertThat(numbers.most(Kind.BLOCKED, 6)).isEmpty();
    }

    @Test
    void sessionsStandByDayAndAFewOfThemAreNotCounted() {
        Numbers numbers =
                numbers(7, new Tally(DAY, Kind.SESSION, "", 12), new Tally(DAY.minusDays(2), Kind.SESSION, "", 2));
        assertThat(numbers.sessions()).isEqualTo(14);
        assertThat(numbers.aDay()).isEqualTo(2);
        assertThat(numbers.spans().stream().map(Numbers.Span::times)).containsExactly(0, 0, 0, 0, -1, 0, 12);
    }

    @Test
    void aYearStandsInTwelveEqualColumnsEachOfAnotherMonth() {
        Numbers numbers = numbers(
                365,
                new Tally(DAY.minusDays(364), Kind.SESSION, "", 5),
                new Tally(DAY.minusDays(31), Kind.SESSION, "", 4),
                new Tally(DAY, Kind.SESSION, "", 7));
        List<Numbers.Span> spans = numbers.spans();
        assertThat(spans.stream().map(Numbers.Span::times)).containsExactly(5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 7);
        assertThat(spans.stream().map(span -> span.day().getMonth())).doesNotHaveDuplicates();
        assertThat(numbers(365).sessions()).isZero();
    }

    private static Numbers numbers(int days, Tally... tallies) {
        return new Numbers(DAY.minusDays(days - 1), DAY, List.of(tallies));
    }
}
