package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** The session: blocks in order, a card an exercise, what was left out, what helps afterwards, the next visit. */
final class SessionScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final double CARD_UNITS = 9;

    private final transient VisitFlow flow;
    private final transient Words words;
    private final transient SpotNames names;

    SessionScreen(VisitFlow flow, Words words) {
        super(words.text("session.title"));
        this.flow = flow;
        this.words = words;
        this.names = new SpotNames(words);
        flow.model().session().session().ifPresent(session -> {
            int minutes = (session.seconds() + 30) / 60;
            aside(Text.strong(Type.TITLE, words.text("session.minutes", minutes)));
            lead(words.text("session.exercises", session.items().size()) + ". " + aim());
            matter(new ScrollPane(list(session)));
        });
        back(words.text("way.back"), flow::back);
        primary(words.text("session.take"), flow::takeAlong);
    }

    private String aim() {
        WhereModel where = flow.model().where();
        return where.severities().isEmpty()
                ? words.text("session.aimed.none")
                : words.text("session.aimed", names.spots(where.severities().keySet()));
    }

    private Column list(Session session) {
        Column list = new Column(Space.SMALL);
        list.with(new Row(Space.SMALL)
                .with(new GlyphLabel(Glyph.INFO, 34))
                .filling(Text.plain(Type.BODY, words.text("session.rule")), 1));
        for (Session.Block block : session.blocks()) {
            list.with(heading(words.text("session.block." + block.kind().id())), Space.LARGE);
            Tiles cards = cards();
            for (Item item : block.items()) {
                cards.with(new ItemCard(item, flow.figure(item.exercise()), words));
            }
            list.with(cards);
        }
        new SessionNotes(flow, words, names).addTo(list, session);
        return list.with(Text.plain(Type.BODY, words.text("session.notice")).in(Tone.MUTED), Space.LARGE);
    }

    static Tiles cards() {
        return Tiles.asManyAsFit(CARD_UNITS, Space.SMALL);
    }

    static Text heading(String text) {
        return Text.strong(Type.LEAD, text);
    }
}
