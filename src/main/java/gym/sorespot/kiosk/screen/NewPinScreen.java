package gym.sorespot.kiosk.screen;

import gym.sorespot.kiosk.staff.NewPinModel;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Split;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** A new PIN, entered twice: the manager's at the first start, or somebody's later. */
public final class NewPinScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient NewPinModel model;
    private final PinPad pad;
    private final Text message = Text.strong(Type.LEAD, "").centred();

    /**
     * The screen.
     *
     * @param words of the host's screens
     * @param title whose PIN it is
     * @param lead what it is for
     * @param leave words for the way out
     * @param onLeave not now
     */
    public NewPinScreen(Words words, NewPinModel model, String title, String lead, String leave, Runnable onLeave) {
        super(title);
        this.words = words;
        this.model = model;
        this.pad = new PinPad(words.locale(), model::digit, model::delete, model::clear);
        setName("new-pin");
        lead(lead);
        Column says = new Column(Space.MEDIUM)
                .whereRoom(new GlyphLabel(Glyph.LOCK, 72).in(Tone.ACCENT, Tone.ACCENT_TINT))
                .with(message)
                .with(Text.plain(Type.BODY, words.text("newPin.rule")).centred().in(Tone.MUTED))
                .centred();
        matter(new Split(says, pad, 0.45));
        back(leave, onLeave);
        primary(words.text("newPin.enter"), model::enter);
        model.listen(this::refresh);
        refresh();
    }

    private void refresh() {
        pad.show(model.length());
        primary().setEnabled(model.ready());
        message.setText(
                switch (model.phase()) {
                    case FIRST -> words.text("newPin.first");
                    case AGAIN -> words.text("newPin.again");
                    case DIFFERENT -> words.text("newPin.different");
                    case EASY -> words.text("newPin.easy");
                    case SAVING, DONE -> words.text("gate.moment");
                    case FAILED -> model.trouble().isEmpty() ? words.text("newPin.failed") : model.trouble();
                });
        revalidate();
    }
}
