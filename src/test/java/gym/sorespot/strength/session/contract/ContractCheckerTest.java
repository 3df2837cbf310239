package gym.sorespot.strength.session.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Urgency;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.GivenWork;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The judge of the contract is judged: a good session is broken at each point in turn, and the fault has to be found under
 * its number. Point 14 takes more than one session: {@link ContractTest} and {@link VisitsTest}.
 */
class ContractCheckerTest {
    private static final Catalogue SHIPPED = Lab.shipped();
    private static final Case RUNNER = asked(runner());
    private static final Session GOOD = RUNNER.plan();

    private static OneDay runner() {
        return sore(4);
    }

    private static Case asked(OneDay day) {
        return asked(day.request(), List.of(), false);
    }

    private static Case asked(Request r, List<String> warnings, boolean unlocked) {
        Request request = new Request(
                r.date(), r.minutes(), r.goal(), r.level(), r.age(), r.equipment(), r.soreness(), warnings, unlocked);
        return new Case(SHIPPED, Properties.GYM, request, History.NONE);
    }

    private static void finds(String fault, Case asked, Session session) {
        assertThat(ContractChecker.of(asked).broken(asked, session))
                .as("a session that breaks %s", fault)
                .anyMatch(found -> found.startsWith(fault));
    }

    private static void finds(String fault, Session session) {
        finds(fault, RUNNER, session);
    }

    @Test
    void nothingIsFoundInAGoodSession() {
        assertThat(ContractChecker.of(RUNNER).broken(RUNNER, GOOD)).isEmpty();
    }

    @Test
    void safety() {
        finds("1: avoid", asked(sore(5)), GOOD);
        finds("1: eccentric", asked(new OneDay().sore("calf:left", 4, 1)), GOOD);
        finds("1: level", asked(runner().level(1)), GOOD);
        finds("3:", items(item -> dosed(item, 4, item.effort(), item.loadPercent())));
        finds("3:", items(item -> dosed(item, item.sets(), 8, item.loadPercent())));
        finds("3:", items(item -> dosed(item, item.sets(), item.effort(), 85)));
        Visit yesterday = new Visit(
                Lab.DAY.minusDays(1),
                List.of(),
                Map.of(),
                GivenWork.of(GOOD).stream()
                        .filter(work -> work.exercise().equals("heel-drop"))
                        .toList());
        finds("4:", RUNNER.with(new History(List.of(yesterday))), GOOD);
    }

    @Test
    void stops() {
        Case flagged = asked(runner().request(), List.of("calf:swelling"), false);
        Session stopped = flagged.plan();
        assertThat(ContractChecker.of(flagged).broken(flagged, stopped)).isEmpty();
        finds("2:", flagged, GOOD);
        finds("2:", asked(sore(8).request(), List.of(), false), GOOD);
        finds("2:", stopped);
        finds("2:", flagged, stop(stopped, new Session.Stop(Urgency.STAFF, "calf:swelling", "Go."), List.of()));
        finds("2:", flagged, stop(stopped, new Session.Stop(Urgency.SAME_DAY, null, "Go."), List.of()));
        String massage = Properties.GYM.cards().stream()
                .filter(card -> card.handsOn())
                .findFirst()
                .orElseThrow()
                .id();
        finds("2:", flagged, stop(stopped, stopped.stop(), List.of(new Session.Advice(massage, "Rub it."))));
    }

    @Test
    void aim() {
        finds("5: could be worked", only(item -> !item.areas().contains(Area.CALF)));
        finds("5: nothing said", only(item -> !item.areas().contains(Area.CALF)));
        finds("6:", only(item -> !Today.MOBILITY.contains(item.role())));
        finds("7: an antagonist", only(item -> !item.exercise().equals("seated-toe-lift-hold")));
        finds("7: a further", only(item -> !item.exercise().equals("mcgill-curl-up")));
    }

    @Test
    void fit() {
        finds("8:", asked(runner().with("step", "mat", "wall")), GOOD);
        finds("9: sum", with(GOOD.blocks(), GOOD.leftOut(), GOOD.seconds() + 1, GOOD.value()));
        finds("9: seconds", items(item -> dosed(item, item.sets() - 1, item.effort(), item.loadPercent())));
        finds("9: too long", asked(runner().minutes(29)), GOOD);
        finds("9: 510 s", only(item -> item.exercise().equals("heel-drop")));
        finds("10: twice", blocks(block -> twice(block, item -> item)));
        finds(
                "10: family",
                blocks(block -> twice(
                        block,
                        item -> item.exercise().equals("heel-drop") ? renamed(item, "heel-drop-bent-knee") : item)));
    }

    @Test
    void order() {
        List<Session.Block> reversed = new ArrayList<>(GOOD.blocks());
        Collections.reverse(reversed);
        finds("11: blocks", with(reversed, GOOD.leftOut(), GOOD.seconds(), GOOD.value()));
        finds("11: gentle", blocks(block -> {
            List<Item> items = new ArrayList<>(block.items());
            Collections.reverse(items);
            return new Session.Block(block.kind(), items);
        }));
        finds(
                "11: warm-up",
                blocks(block -> new Session.Block(
                        block.kind() == BlockKind.STRENGTHEN ? BlockKind.WARM_UP : block.kind(), block.items())));
        finds("11: calves stretched", items(item -> item.exercise().equals("downward-dog") ? held(item, 30) : item));
    }

    @Test
    void dose() {
        finds("12: effort", items(item -> dosed(item, item.sets(), 10, item.loadPercent())));
        Case fresh = asked(new OneDay().with("barbell", "mat").minutes(45));
        Session plain = fresh.plan();
        finds("12: too many repetitions", fresh, changed(plain, item -> item.reps() == null ? item : held(item, 13)));
        finds("12: too few repetitions", fresh, changed(plain, item -> item.reps() == null ? item : held(item, 2)));
        Case mild = asked(new OneDay().with("barbell", "mat", "step").sore("calf:left", 1));
        finds("12: at 1 no light set", mild, changed(mild.plan(), item -> item.withWhy("Because.")));
    }

    @Test
    void trust() {
        finds("13: no reason", items(item -> item.withWhy(" ")));
        finds("13: nothing said", with(GOOD.blocks(), List.of(), GOOD.seconds(), GOOD.value()));
        Session.Value value = GOOD.value();
        finds(
                "15:",
                with(GOOD.blocks(), GOOD.leftOut(), GOOD.seconds(), new Session.Value(value.got(), value.got() - 1)));
    }

    private static OneDay sore(int severity) {
        return new OneDay()
                .with("barbell", "step", "mat", "wall")
                .sore("calf:left", severity)
                .sore("calf:right", severity);
    }

    private static Session with(
            List<Session.Block> blocks, List<Session.LeftOut> leftOut, int seconds, Session.Value value) {
        return new Session(null, GOOD.minutes(), seconds, blocks, leftOut, GOOD.advice(), GOOD.next(), value);
    }

    private static Session stop(Session stopped, Session.@Nullable Stop stop, List<Session.Advice> advice) {
        return new Session(stop, stopped.minutes(), 0, List.of(), List.of(), advice, null, stopped.value());
    }

    private static Session blocks(UnaryOperator<Session.Block> change) {
        return with(GOOD.blocks().stream().map(change).toList(), GOOD.leftOut(), GOOD.seconds(), GOOD.value());
    }

    private static Session items(UnaryOperator<Item> change) {
        return changed(GOOD, change);
    }

    private static Session changed(Session session, UnaryOperator<Item> change) {
        List<Session.Block> blocks = session.blocks().stream()
                .map(block -> new Session.Block(
                        block.kind(), block.items().stream().map(change).toList()))
                .toList();
        return with(blocks, session.leftOut(), session.seconds(), session.value());
    }

    private static Session only(Predicate<Item> stays) {
        List<Session.Block> blocks = GOOD.blocks().stream()
                .map(block -> new Session.Block(
                        block.kind(), block.items().stream().filter(stays).toList()))
                .filter(block -> !block.items().isEmpty())
                .toList();
        int seconds = blocks.stream()
                .flatMap(block -> block.items().stream())
                .mapToInt(Item::seconds)
                .sum();
        return with(blocks, GOOD.leftOut(), seconds, GOOD.value());
    }

    private static Session.Block twice(Session.Block block, UnaryOperator<Item> change) {
        List<Item> items = new ArrayList<>(block.items());
        items.addAll(block.items().stream().map(change).toList());
        return new Session.Block(block.kind(), items);
    }

    private static Item dosed(Item i, int sets, int effort, int percent) {
        return new Item(
                i.exercise(),
                i.name(),
                i.role(),
                i.side(),
                sets,
                i.reps(),
                i.holdSeconds(),
                i.tempo(),
                i.restSeconds(),
                percent,
                i.loadKg(),
                effort,
                i.seconds(),
                i.areas(),
                i.why());
    }

    /** With another hold, or another number of repetitions. */
    private static Item held(Item i, int length) {
        return new Item(
                i.exercise(),
                i.name(),
                i.role(),
                i.side(),
                i.sets(),
                i.reps() == null ? null : Integer.valueOf(length),
                i.holdSeconds() == null ? null : Integer.valueOf(length),
                i.tempo(),
                i.restSeconds(),
                i.loadPercent(),
                i.loadKg(),
                i.effort(),
                i.seconds(),
                i.areas(),
                i.why());
    }

    private static Item renamed(Item i, String exercise) {
        return new Item(
                exercise,
                i.name(),
                i.role(),
                i.side(),
                i.sets(),
                i.reps(),
                i.holdSeconds(),
                i.tempo(),
                i.restSeconds(),
                i.loadPercent(),
                i.loadKg(),
                i.effort(),
                i.seconds(),
                i.areas(),
                i.why());
    }
}
