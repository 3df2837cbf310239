package gym.sorespot.strength.member;

import gym.sorespot.strength.history.Consent;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Centred;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.SeeAndTouch;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** What may we keep: all, the sessions without what is sore, or nothing; each is one touch, and a session follows any. */
final class ConsentScreen extends Screen {
    private static final long serialVersionUID = 1L;

    ConsentScreen(VisitFlow flow, Words words) {
        super(words.text("consent.title"));
        lead(words.text("consent.lead"));
        Card card = new Card(Space.LARGE);
        card.pad(Space.LARGE);
        card.with(line(Glyph.HEART, words.text("consent.what")))
                .with(line(Glyph.LOCK, words.text("consent.who")))
                .with(line(Glyph.RESTART, words.text("consent.stop")));
        Tiles answers = Tiles.rowOrColumn(4.2, Space.SMALL)
                .with(answer(flow, words, Consent.ALL, "consent.yes"))
                .with(answer(flow, words, Consent.SESSIONS, "consent.sessions"))
                .with(answer(flow, words, Consent.NOTHING, "consent.no"));
        matter(new Centred(new SeeAndTouch(new ScrollPane(card), answers), 16));
        back(words.text("way.back"), flow::back);
    }

    private static TouchButton answer(VisitFlow flow, Words words, Consent consent, String key) {
        return new TouchButton(words.text(key), ButtonKind.TILE, null, () -> flow.entry()
                        .consent(consent))
                .detailed(words.text(key + ".detail"));
    }

    private static Row line(Glyph glyph, String text) {
        return new Row(Space.MEDIUM).with(new GlyphLabel(glyph, 44)).filling(Text.plain(Type.LEAD, text), 1);
    }
}
