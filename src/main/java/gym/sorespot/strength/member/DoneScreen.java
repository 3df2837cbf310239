package gym.sorespot.strength.member;

import gym.sorespot.touch.Card;
import gym.sorespot.touch.Centred;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** Kept, being kept, not to be kept, or not kept although it should be; then goodbye. */
final class DoneScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private final transient VisitFlow flow;
    private final transient Words words;

    DoneScreen(VisitFlow flow, Words words) {
        super("");
        this.flow = flow;
        this.words = words;
        flow.model().done().changes().listen(this::refresh);
        refresh();
    }

    private void refresh() {
        DoneModel done = flow.model().done();
        Column column = new Column(Space.MEDIUM);
        switch (done.phase()) {
            case SAVING -> say(column, Glyph.CLOCK, words.text("done.saving"), words.text("way.wait"));
            case SAVED -> say(column, Glyph.CHECK, words.text("done.saved"), words.text("done.saved.detail"));
            case NOT_KEPT -> say(column, Glyph.CHECK, words.text("done.notKept"), words.text("done.notKept.detail"));
            case FAILED -> failed(column, done.trouble());
        }
        if (done.phase() != DoneModel.Phase.FAILED) {
            next(column);
        }
        matter(new Centred(column, 12));
        if (done.phase() == DoneModel.Phase.NOT_KEPT || done.phase() == DoneModel.Phase.FAILED) {
            back(words.text("way.back"), flow::back);
        } else {
            noBack();
        }
        if (done.phase() == DoneModel.Phase.FAILED) {
            primary(words.text("way.again"), flow::takeAlong);
        } else {
            primary(words.text("way.done"), flow::leave);
        }
        primary().setEnabled(done.phase() != DoneModel.Phase.SAVING);
        revalidate();
        repaint();
    }

    private static void say(Column column, Glyph glyph, String title, String detail) {
        column.with(new GlyphLabel(glyph, 88).in(Tone.ACCENT_INK, Tone.ACCENT))
                .with(Text.strong(Type.DISPLAY, title).centred())
                .with(Text.plain(Type.LEAD, detail).in(Tone.MUTED).centred());
    }

    private void failed(Column column, String trouble) {
        column.with(new GlyphLabel(Glyph.WARNING, 88).in(Tone.INK, Tone.DISABLED))
                .with(Text.strong(Type.DISPLAY, words.text("done.failed")).centred())
                .with(Text.plain(Type.LEAD, trouble.isEmpty() ? words.text("done.failed.detail") : trouble)
                        .centred())
                .with(new Centred(TouchButton.quiet(words.text("done.without"), flow::leave), 8), Space.LARGE);
    }

    private void next(Column column) {
        flow.model().session().session().map(session -> session.next()).ifPresent(next -> {
            Card card = new Card(Space.TIGHT);
            card.pad(Space.LARGE);
            card.with(Text.plain(Type.BODY, words.text("done.next"))
                            .in(Tone.MUTED)
                            .centred())
                    .with(Text.strong(Type.TITLE, new Days(words).named(next.date()))
                            .centred())
                    .with(Text.plain(Type.BODY, next.why()).in(Tone.MUTED).centred());
            column.with(card, Space.WIDE);
        });
    }
}
