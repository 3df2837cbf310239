package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.session.Session;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** What stands below the exercises: sore spots that nothing works, the next visit, recovery cards, and "why not …?". */
final class SessionNotes {
    private final VisitFlow flow;
    private final Words words;
    private final SpotNames names;

    SessionNotes(VisitFlow flow, Words words, SpotNames names) {
        this.flow = flow;
        this.words = words;
        this.names = names;
    }

    /** @param onWhy opens the list of what was left out, and why */
    void addTo(Column list, Session session, Runnable onWhy) {
        Session.Next next = session.next();
        if (next != null) {
            list.with(SessionList.heading(words.text("session.next")), Space.LARGE);
            list.with(note(new Days(words).named(next.date()), next.why()).tinted(Tone.ACCENT_TINT, Tone.ACCENT_TINT));
        }
        if (!session.advice().isEmpty()) {
            list.with(SessionList.heading(words.text("session.recover")), Space.LARGE);
            Tiles cards = SessionList.cards();
            session.advice().forEach(advice -> cards.with(note(title(advice.card()), advice.text())));
            list.with(cards);
        }
        list.with(SessionList.heading(words.text("session.leftOut")), Space.LARGE);
        blocked(list, session);
        list.with(TouchButton.quiet(words.text("session.whyNot"), onWhy));
    }

    /** The sore spots that nothing works, and what keeps them from being worked. */
    void blocked(Column list, Session session) {
        Tiles cards = SessionList.cards();
        session.leftOut().forEach(left -> Spot.byId(left.exercise())
                .ifPresent(spot -> cards.with(note(names.spot(spot), left.why()))));
        if (cards.getComponentCount() > 0) {
            list.with(cards);
        }
    }

    private static Card note(String title, String text) {
        Card card = new Card(Space.TIGHT);
        if (!title.isEmpty()) {
            card.with(Text.strong(Type.BODY, title));
        }
        card.with(Text.plain(Type.BODY, text).in(Tone.MUTED));
        return card;
    }

    private String title(String card) {
        return flow.gym().cards().stream()
                .filter(known -> known.id().equals(card))
                .map(known -> known.title())
                .findFirst()
                .orElse("");
    }
}
