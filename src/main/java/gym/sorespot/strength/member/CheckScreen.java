package gym.sorespot.strength.member;

import gym.sorespot.strength.body.RedFlag;
import gym.sorespot.strength.body.TriageText;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Split;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** The questions that rule training out; one touch when none of it is true. */
final class CheckScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private final transient CheckModel model;
    private final transient Words words;

    CheckScreen(VisitFlow flow, Words words) {
        super(words.text("check.title"));
        this.model = flow.model().check();
        this.words = words;
        TriageText questions = new TriageText(words.locale());
        Column list = new Column(Space.SMALL);
        for (RedFlag question : model.questions()) {
            list.with(toggle(question, questions.question(question)));
        }
        Column intro = new Column(Space.MEDIUM)
                .whereRoom(new GlyphLabel(Glyph.HEART, 88).in(Tone.ACCENT, Tone.ACCENT_TINT))
                .with(Text.strong(Type.TITLE, words.text("check.intro")).centred())
                .with(Text.plain(Type.BODY, words.text("check.lead"))
                        .in(Tone.MUTED)
                        .centred())
                .centred();
        matter(new Split(intro, new ScrollPane(list).centred(), 0.32));
        back(words.text("way.back"), flow::back);
        primary(words.text("check.none"), flow::afterCheck);
        model.changes().listen(this::refresh);
        refresh();
    }

    private TouchToggle toggle(RedFlag question, String text) {
        TouchToggle[] made = new TouchToggle[1];
        made[0] = new TouchToggle(text, ButtonKind.TILE, null, () -> model.answer(question, made[0].isSelected()));
        made[0].setSelected(model.isYes(question));
        return made[0];
    }

    private void refresh() {
        primary().setText(words.text(model.none() ? "check.none" : "way.continue"));
    }
}
