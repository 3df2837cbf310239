package gym.sorespot.strength.member;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Centred;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** May we keep what is sore: yes and no are equally easy, and a session follows either. */
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
        TouchButton yes = new TouchButton(words.text("consent.yes"), ButtonKind.TILE, null, () -> flow.consent(true))
                .detailed(words.text("consent.yes.detail"));
        TouchButton no = new TouchButton(words.text("consent.no"), ButtonKind.TILE, null, () -> flow.consent(false))
                .detailed(words.text("consent.no.detail"));
        Tiles answers = new Tiles(2, Space.MEDIUM).with(yes).with(no);
        matter(new Centred(
                new Column(Space.LARGE).filling(new Centred(card, 16)).with(answers), 16));
        back(words.text("way.back"), flow::back);
    }

    private static Row line(Glyph glyph, String text) {
        return new Row(Space.MEDIUM).with(new GlyphLabel(glyph, 44)).filling(Text.plain(Type.LEAD, text), 1);
    }
}
