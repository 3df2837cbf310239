package gym.sorespot.strength.member;

import gym.sorespot.touch.Centred;
import gym.sorespot.touch.CodeDots;
import gym.sorespot.touch.CodeEntry;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Keypad;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Split;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** Who is it: the code as dots, a keypad, and the way on as a guest. */
final class CodeScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private final transient CodeModel model;
    private final transient Words words;
    private final CodeDots dots;
    private final Text message = Text.plain(Type.BODY, "").centred();

    CodeScreen(VisitFlow flow, Words words) {
        super(words.text("code.title"));
        this.model = flow.model().code();
        this.words = words;
        this.dots = new CodeDots(words.locale(), CodeModel.LEAST + 1);
        TouchButton guest =
                TouchButton.quiet(words.text("code.guest"), () -> flow.entry().asGuest());
        guest.detailed(words.text("code.guest.detail"));
        Column ways = new Column(Space.MEDIUM)
                .whereRoom(new GlyphLabel(Glyph.CARD, 88).in(Tone.ACCENT, Tone.ACCENT_TINT))
                .with(Text.plain(Type.LEAD, words.text("code.scan")).centred())
                .with(message)
                .centred();
        Keypad keypad = new Keypad(words.locale(), new Keypad.Keys() {
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
        CodeEntry entry = new CodeEntry(dots, keypad);
        if (Look.lowReach()) {
            matter(new Split(ways, new Row(Space.LARGE).filling(guest, 2).filling(entry, 3), 0.35));
        } else {
            ways.with(new Centred(guest, 6.5), Space.LARGE);
            matter(new Split(ways, entry, 0.45));
        }
        back(words.text("way.back"), flow::back);
        primary(words.text("way.continue"), flow::codeEntered);
        model.changes().listen(this::refresh);
        refresh();
    }

    private void refresh() {
        dots.show(model.length());
        primary().setEnabled(model.ready());
        message.setText(
                switch (model.phase()) {
                    case ENTERING -> "";
                    case LOOKING_UP -> words.text("way.wait");
                    case UNREADABLE -> words.text("code.unreadable");
                    case NOT_EXPECTED -> words.text("code.notExpected");
                    case SHEET_UNKNOWN -> words.text("code.sheetUnknown");
                });
    }
}
