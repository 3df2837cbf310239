package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What answers about the last visit change in today's session. */
class PlanChangeTest {
    private static final Session PLAIN = TestSession.session();
    private static final Item FIRST = PLAIN.items().get(0);

    /** The same session with its first item otherwise; null takes it out. */
    private static Session with(UnaryOperator<Item> change) {
        List<Session.Block> blocks = PLAIN.blocks().stream()
                .map(block -> new Session.Block(
                        block.kind(),
                        block.items().stream()
                                .map(item -> item.equals(FIRST) ? change.apply(item) : item)
                                .filter(java.util.Objects::nonNull)
                                .toList()))
                .toList();
        return new Session(null, PLAIN.minutes(), PLAIN.seconds(), blocks, List.of(), List.of(), null, PLAIN.value());
    }

    private static Item sets(Item item, int sets) {
        return new Item(
                item.exercise(),
                item.name(),
                item.role(),
                item.side(),
                sets,
                item.reps(),
                item.holdSeconds(),
                item.tempo(),
                item.restSeconds(),
                item.loadPercent(),
                item.loadKg(),
                item.effort(),
                item.seconds(),
                item.areas(),
                item.why());
    }

    @Test
    void theSameWorkIsNoChangeWhateverItsReason() {
        assertThat(PlanChange.between(PLAIN, with(item -> item.withWhy("another reason"))))
                .isEmpty();
    }

    @Test
    void anotherDoseIsShownBesideWhatItWouldHaveBeen() {
        assertThat(PlanChange.between(PLAIN, with(item -> sets(item, item.sets() + 1))))
                .containsExactly(new PlanChange(FIRST.exercise(), sets(FIRST, FIRST.sets() + 1), FIRST));
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
