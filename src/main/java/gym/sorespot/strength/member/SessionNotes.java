package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Item;
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
    /** More than a member reads before beginning. */
    private static final int MOST_CHANGES = 5;

    private final VisitFlow flow;
    private final Words words;
    private final SpotNames names;

    SessionNotes(VisitFlow flow, Words words, SpotNames names) {
        this.flow = flow;
        this.words = words;
        this.names = names;
    }

    /** Above the exercises: what the answers about the last visit have changed. */
    void told(Column list) {
        flow.model().session().told().ifPresent(changes -> {
            Card card = new Card(Space.TIGHT);
            card.tinted(Tone.ACCENT_TINT, Tone.ACCENT_TINT);
            card.with(Text.strong(Type.BODY, words.text("told.title")));
            changes.stream().limit(MOST_CHANGES).forEach(change -> card.with(Text.plain(Type.BODY, sentence(change))));
            if (changes.isEmpty()) {
                card.with(Text.plain(Type.BODY, words.text("told.same")));
            }
            list.with(card);
        });
    }

    private String sentence(PlanChange change) {
        String name = flow.exercise(change.exercise()).map(Exercise::name).orElse(change.exercise());
        Item now = change.now();
        Item without = change.without();
        if (without == null) {
            return words.text("told.new", name);
        }
        return now == null
                ? words.text("told.gone", name)
                : words.text("told.changed", name, amount(now), amount(without));
    }

    private String amount(Item item) {
        ItemText text = new ItemText(words, flow::exercise);
        return (text.dose(item) + " " + text.side(item)).strip()
                + (text.load(item).isEmpty() ? "" : ", " + text.load(item));
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
