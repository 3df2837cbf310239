package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What answers about the last visit change in today's session. */
class PlanChangeTest {
    private static final Session PLAIN = TestSession.session();
    private static final Item FIRST = PLAIN.items().get(0);

    /** The same session with its first item otherwise; null takes it out. */
    private static Session with(Function<Item, @Nullable Item> change) {
        return TestSession.with(PLAIN, PLAIN.minutes(), item -> item.equals(FIRST) ? change.apply(item) : item);
    }

    @Test
    void theSameWorkIsNoChangeWhateverItsReason() {
        assertThat(PlanChange.between(PLAIN, with(item -> item.withWhy("another reason"))))
                .isEmpty();
    }

    @Test
    void anotherDoseIsShownBesideWhatItWouldHaveBeen() {
        assertThat(PlanChange.between(PLAIN, with(item -> TestSession.sets(item, item.sets() + 1))))
                .containsExactly(new PlanChange(FIRST.exercise(), TestSession.sets(FIRST, FIRST.sets() + 1), FIRST));
    }

    @Test
    void whatCameAndWhatWentIsSaid() {
        Session without = with(item -> null);
        assertThat(PlanChange.between(PLAIN, without)).containsExactly(new PlanChange(FIRST.exercise(), null, FIRST));
        assertThat(PlanChange.between(without, PLAIN)).containsExactly(new PlanChange(FIRST.exercise(), FIRST, null));
    }

    @Test
    void theSessionSaysItOnlyWhereSomethingWasTold() {
        TestVisit visit = new TestVisit();
        visit.rooms.past = List.of(Stays.lastTime());
        visit.member(TestRooms.KNOWN);
        visit.model.how().feel(0, Feel.HURT);
        visit.flow.how().done();
        visit.trainFromWhere();
        assertThat(visit.model.session().told()).isPresent();
        assertThat(visit.rooms.whatIfs.asked).hasSize(2);
        visit.flow.session().minutes(45);
        visit.context.jobs.runAll();
        assertThat(visit.model.session().told())
                .as("it was true of the plan before")
                .isEmpty();
        TestVisit silent = new TestVisit();
        silent.member(TestRooms.KNOWN);
        silent.trainFromWhere();
        assertThat(silent.model.session().told()).isEmpty();
        assertThat(silent.rooms.whatIfs.asked).hasSize(1);
    }
}
