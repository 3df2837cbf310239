package gym.sorespot.strength.member;

import gym.sorespot.touch.ActionRow;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Sound;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Split;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** The sheet to take along, its code, the next visit, and whether the visit is kept; then goodbye. */
final class DoneScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final double PREVIEW_SHARE = 0.36;

    private final transient VisitFlow flow;
    private final transient Words words;

    DoneScreen(VisitFlow flow, Words words) {
        super(words.text("done.title"));
        this.flow = flow;
        this.words = words;
        back(words.text("way.back"), flow::back);
        flow.model().done().changes().listen(this::refreshAll);
        flow.model().done().changes().listen(this::sound);
        flow.model().sheet().changes().listen(this::refresh);
        refreshAll();
    }

    private void refreshAll() {
        foot();
        refresh();
    }

    /** Whoever looks at the printer hears whether the visit is kept. */
    private void sound() {
        switch (flow.model().done().phase()) {
            case SAVED -> Sound.DONE.play();
            case FAILED -> Sound.TROUBLE.play();
            case NOT_KEPT, SAVING -> {}
        }
    }

    /** What changes while it prints: not the buttons below, which a finger may just be on. */
    private void refresh() {
        DoneModel done = flow.model().done();
        SheetPanel sheet = new SheetPanel(flow, words);
        Column column = new Column(Space.SMALL);
        // What went wrong is said first.
        if (done.phase() == DoneModel.Phase.FAILED) {
            kept(column, done);
            sheet.addTo(column);
        } else {
            sheet.addTo(column);
            kept(column, done);
        }
        matter(new Split(sheet.preview(), new ScrollPane(column).centred(), PREVIEW_SHARE));
        revalidate();
        repaint();
    }

    private void foot() {
        DoneModel done = flow.model().done();
        if (done.phase() == DoneModel.Phase.FAILED) {
            primary(words.text("done.again"), flow::takeAlong);
        } else {
            primary(words.text("way.done"), flow::leave);
        }
        primary().setEnabled(done.phase() != DoneModel.Phase.SAVING);
    }

    private void kept(Column column, DoneModel done) {
        switch (done.phase()) {
            case SAVING -> say(column, Glyph.CLOCK, words.text("done.saving"), words.text("way.wait"));
            case SAVED -> say(column, Glyph.CHECK, words.text("done.saved"), words.text("done.saved.detail"));
            case NOT_KEPT -> say(column, Glyph.INFO, words.text("done.notKept"), words.text("done.notKept.detail"));
            case FAILED -> {
                String trouble = done.trouble().isEmpty() ? words.text("done.failed.detail") : done.trouble();
                column.with(new ActionRow(
                        row(Glyph.WARNING, words.text("done.failed"), trouble),
                        SheetPanel.TEXT_UNITS,
                        new TouchButton(words.text("done.without"), ButtonKind.QUIET, null, flow::leave)));
            }
        }
    }

    private static void say(Column column, Glyph glyph, String title, String detail) {
        column.with(row(glyph, title, detail));
    }

    private static Row row(Glyph glyph, String title, String detail) {
        Column text = new Column(Space.TIGHT)
                .with(Text.strong(Type.LEAD, title))
                .with(Text.plain(Type.BODY, detail).in(Tone.MUTED));
        return new Row(Space.MEDIUM).with(new GlyphLabel(glyph, 44)).filling(text, 1);
    }
}
