package gym.sorespot.strength.member;

import gym.sorespot.secret.PinRule;
import gym.sorespot.touch.Centred;
import gym.sorespot.touch.CodeDots;
import gym.sorespot.touch.CodeEntry;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Keypad;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Moments;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Split;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import org.jspecify.annotations.Nullable;

/** A PIN, as dots: asked for before anything of a member is shown, before it goes, or set. */
final class PinScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private final transient PinModel model;
    private final transient Words words;
    private final CodeDots dots;
    private final Text message = Text.strong(Type.LEAD, "").centred();

    /** @param guest the way on without a PIN, where there is one */
    private PinScreen(VisitFlow flow, Words words, String meaning, @Nullable TouchButton guest, Runnable done) {
        super(words.text(meaning + ".title"));
        this.model = flow.model().pin();
        this.words = words;
        this.dots = new CodeDots(words.locale(), PinRule.SHORTEST);
        Column ways = new Column(Space.MEDIUM).centred();
        ways.whereRoom(new GlyphLabel(Glyph.LOCK, 88).in(Tone.ACCENT, Tone.ACCENT_TINT))
                .with(Text.plain(Type.LEAD, words.text(meaning + ".lead")).centred())
                .with(message)
                .with(Text.plain(Type.BODY, words.text(meaning + ".forgotten"))
                        .in(Tone.MUTED)
                        .centred());
        CodeEntry entry = new CodeEntry(dots, keypad());
        if (guest != null && Look.lowReach()) {
            matter(new Split(ways, new Row(Space.LARGE).filling(guest, 2).filling(entry, 3), 0.35));
        } else {
            if (guest != null) {
                ways.with(new Centred(guest, 6.5), Space.LARGE);
            }
            matter(new Split(ways, entry, 0.45));
        }
        back(words.text("way.back"), flow::back);
        primary(words.text(model.removing() ? "own.pin.remove" : "way.continue"), done);
        model.changes().listen(this::refresh);
        Moments.whileShown(this, model::tick);
        refresh();
    }

    private Keypad keypad() {
        return new Keypad(words.locale(), new Keypad.Keys() {
            @Override
            public void digit(int digit) {
                model.digit(digit);
            }

            @Override
            public void delete() {
                model.delete();
            }

            @Override
            public void clear() {
                model.clear();
            }
        });
    }

    /** Asks for it; whoever has forgotten it can go on as a guest, or to staff. */
    static PinScreen ask(VisitFlow flow, Words words) {
        TouchButton guest = TouchButton.quiet(
                        words.text("code.guest"), () -> flow.entry().asGuest())
                .detailed(words.text("code.guest.detail"));
        return new PinScreen(flow, words, "pin", guest, () -> flow.entry().pinEntered());
    }

    /** Sets a new one. */
    static PinScreen set(VisitFlow flow, Words words) {
        return new PinScreen(
                flow, words, "pin.new", null, () -> flow.own().pin().newEntered());
    }

    /** Asks for the one there is before it is changed or removed. */
    static PinScreen old(VisitFlow flow, Words words) {
        return new PinScreen(
                flow, words, "pin.old", null, () -> flow.own().pin().oldEntered());
    }

    private void refresh() {
        dots.show(model.length());
        primary().setEnabled(model.ready());
        message.setText(message());
    }

    private String message() {
        long seconds = model.secondsLeft();
        return switch (model.phase()) {
            case ENTERING -> "";
            case WORKING -> words.text("way.wait");
            case WRONG -> seconds == 0 ? words.text("pin.wrong") : words.text("pin.wrong.wait", seconds);
            case TOO_SOON -> words.text("pin.wait", seconds);
            case AGAIN -> words.text("pin.again");
            case DIFFERENT -> words.text("pin.different");
            case EASY -> words.text("pin.easy");
            case FAILED -> words.text("pin.failed");
        };
    }
}
