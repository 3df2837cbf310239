package gym.sorespot.strength.session.day;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastWorkTest {
    private static final Catalogue CATALOGUE = Draft.catalogue(
            Draft.of("raise", Role.STRENGTH, Area.CALF).each(), Draft.of("lift", Role.STRENGTH, Area.LOW_BACK));
    private static final long CALF = SpotBits.bit(OneDay.spot("calf:left"));
    private static final long BACK = SpotBits.bit(OneDay.spot("low-back"));

    @Test
    void effortOfSevenAndUpIsHard() {
        assertThat(hard(1, "raise", 7)).isEqualTo(CALF);
        assertThat(hard(1, "raise", 10)).isEqualTo(CALF);
        assertThat(hard(1, "raise", 6)).isZero();
        assertThat(hard(1, "raise", null)).isZero();
    }

    @Test
    void hardWorkCountsForLessThanTwoDays() {
        assertThat(hard(0, "raise", 9)).isEqualTo(CALF);
        assertThat(hard(1, "raise", 9)).isEqualTo(CALF);
        assertThat(hard(2, "raise", 9)).isZero();
        assertThat(hard(-1, "raise", 9)).isZero();
    }

    @Test
    void anExerciseThatLeftTheCatalogueIsHardForNothing() {
        assertThat(hard(1, "gone", 9)).isZero();
    }

    @Test
    void hardWorkOfSeveralVisitsAddsUp() {
        PastWork past = past(new OneDay()
                .visit(1, OneDay.work("raise", WorkSide.LEFT, 8))
                .visit(0, OneDay.work("lift", WorkSide.BOTH, 8)));
        assertThat(past.hard()).isEqualTo(CALF | BACK);
    }

    @Test
    void remembersTheLastThreeVisits() {
        PastWork past = past(new OneDay()
                .visit(9, done("d"))
                .visit(7, done("c"))
                .visit(5, done("b"), done("a"))
                .visit(3, done("a")));
        assertThat(past.exercises()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(past.visitsAgo("a")).isEqualTo(1);
        assertThat(past.visitsAgo("b")).isEqualTo(2);
        assertThat(past.visitsAgo("c")).isEqualTo(3);
        assertThat(past.visitsAgo("d")).isZero();
    }

    @Test
    void visitsWithoutWorkAndVisitsToComeDoNotCount() {
        PastWork past = past(new OneDay().visit(-1, done("later")).visit(1).visit(3, done("a")));
        assertThat(past.visitsAgo("a")).isEqualTo(1);
        assertThat(past.exercises()).containsExactly("a");
    }

    @Test
    void aFourthVisitOfTheseTwoDaysIsStillHard() {
        PastWork past = past(new OneDay()
                .visit(1, OneDay.work("raise", WorkSide.LEFT, 8))
                .visit(1, done("a"))
                .visit(0, done("b"))
                .visit(0, done("c")));
        assertThat(past.hard()).isEqualTo(CALF);
        assertThat(past.exercises()).containsExactlyInAnyOrder("a", "b", "c");
    }

    private static Work done(String exercise) {
        return OneDay.work(exercise, WorkSide.BOTH, 5);
    }

    private static long hard(int daysAgo, String exercise, @Nullable Integer effort) {
        return past(new OneDay().visit(daysAgo, OneDay.work(exercise, WorkSide.LEFT, effort)))
                .hard();
    }

    private static PastWork past(OneDay today) {
        return today.day(CATALOGUE).past();
    }
}
