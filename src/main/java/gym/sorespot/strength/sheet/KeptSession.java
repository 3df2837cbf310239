package gym.sorespot.strength.sheet;

import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.session.Session;
import java.util.List;

/** A session of another day, as it goes onto paper again. */
public final class KeptSession {
    private KeptSession() {}

    /**
     * Without the reasons and what was left out, which tell what hurt and were said in the language of that day; with the
     * cards of this gym.
     */
    public static Session onPaper(Session session, Gym gym) {
        List<Session.Block> blocks = session.blocks().stream()
                .map(block -> new Session.Block(
                        block.kind(),
                        block.items().stream().map(item -> item.withWhy("")).toList()))
                .toList();
        Session.Next next = session.next();
        return new Session(
                null,
                session.minutes(),
                session.seconds(),
                blocks,
                List.of(),
                gym.cards().stream()
                        .map(card -> new Session.Advice(card.id(), card.text()))
                        .toList(),
                next == null ? null : new Session.Next(next.date(), ""),
                session.value());
    }
}
