package gym.sorespot.strength.member;

import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be kept of somebody who does not want soreness kept: the work, and no word of what was sore or hurt. */
final class Discreet {
    private Discreet() {}

    static Visit visit(Visit visit) {
        return new Visit(
                visit.date(),
                List.of(),
                Map.of(),
                visit.work().stream().map(Discreet::work).toList());
    }

    private static Work work(Work work) {
        return new Work(
                work.exercise(),
                work.side(),
                work.sets(),
                work.reps(),
                work.holdSeconds(),
                work.loadKg(),
                work.lastSetReps(),
                work.effort(),
                null);
    }

    /** Without reasons, without what was left out, without a block that is for what is sore; only the gym's own cards. */
    static Session session(Session session, Set<String> cards) {
        List<Item> work = new ArrayList<>();
        List<Session.Block> blocks = new ArrayList<>();
        for (Session.Block block : session.blocks()) {
            List<Item> items =
                    block.items().stream().map(item -> item.withWhy("")).toList();
            boolean main = block.kind() == BlockKind.AIM || block.kind() == BlockKind.STRENGTHEN;
            if (!main) {
                addWork(blocks, work);
                blocks.add(new Session.Block(block.kind(), items));
            } else {
                work.addAll(items);
            }
        }
        addWork(blocks, work);
        Session.Next next = session.next();
        return new Session(
                null,
                session.minutes(),
                session.seconds(),
                blocks,
                List.of(),
                session.advice().stream()
                        .filter(advice -> cards.contains(advice.card()))
                        .toList(),
                next == null ? null : new Session.Next(next.date(), ""),
                session.value());
    }

    private static void addWork(List<Session.Block> blocks, List<Item> work) {
        if (!work.isEmpty()) {
            blocks.add(new Session.Block(BlockKind.STRENGTHEN, List.copyOf(work)));
            work.clear();
        }
    }
}
