package gym.sorespot.strength.member;

import gym.sorespot.strength.body.TriageText;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Centred;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** No training today: calm, whom to see and how soon. */
final class StopScreen extends Screen {
    private static final long serialVersionUID = 1L;

    StopScreen(VisitFlow flow, Words words) {
        super(words.text("stop.title"));
        TriageText triage = new TriageText(words.locale());
        Card card = new Card(Space.MEDIUM);
        card.pad(Space.LARGE);
        flow.stopping().ifPresent(stop -> {
            Column text = new Column(Space.SMALL)
                    .with(Text.strong(Type.TITLE, triage.urgency(stop.urgency())))
                    .with(Text.plain(Type.LEAD, triage.reason(stop)));
            card.with(new Row(Space.LARGE)
                    .with(new GlyphLabel(Glyph.WARNING, 64).in(Tone.SORENESS_STOP_INK, Tone.SORENESS_STOP))
                    .filling(text, 1));
        });
        Column all = new Column(Space.LARGE).with(card);
        String contact = flow.gym().staffContact();
        if (!contact.isEmpty()) {
            all.with(Text.strong(Type.LEAD, words.text("stop.staff", contact)));
        }
        all.with(Text.plain(Type.BODY, words.text("stop.calm")).in(Tone.MUTED));
        matter(new Centred(new ScrollPane(all), 16));
        back(words.text("stop.change"), flow::back);
        primary(words.text("way.done"), flow::leave);
    }
}
