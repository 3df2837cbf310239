package gym.sorespot.touch;

import java.awt.Graphics;
import java.util.List;
import java.util.Locale;

/**
 * An on-screen keyboard in the layout of one language, for the few places where letters are needed. It never takes the
 * focus: what is typed goes where the caret is. Event thread.
 */
public class Keyboard extends Column {
    private static final long serialVersionUID = 1L;

    /** Wider than so many touch units, fingers have to travel. */
    private static final double MOST_UNITS = 15;

    private static final double WIDE = 2;
    private static final double WIDER = 3;

    private final transient Keys keys;
    private final transient Words words;
    private final transient KeyboardLayout layout;
    private final transient KeyboardState state = new KeyboardState();
    private final Column rows = new Column(Space.SMALL);

    /** What was typed. Event thread. */
    public interface Keys {
        /** @param text one letter, digit, sign or blank */
        void type(String text);

        /** The one before the caret goes. */
        void delete();

        /** Nothing more is to be typed. */
        void done();
    }

    /** @param locale of the layout and of the names of its keys */
    public Keyboard(Locale locale, Keys keys) {
        super(Space.NONE);
        this.keys = keys;
        this.words = Words.of(Keyboard.class, "touch", locale);
        this.layout = KeyboardLayout.of(locale);
        pad(Space.MEDIUM, Space.LARGE);
        setOpaque(true);
        getAccessibleContext().setAccessibleName(words.text("keyboard.name"));
        with(new Centred(rows, MOST_UNITS));
        fill();
    }

    private void fill() {
        rows.removeAll();
        KeyboardState.Face face = state.face();
        KeyRow digits = row();
        KeyboardLayout.DIGITS.forEach(digit -> digits.with(key(digit), 1));
        rows.with(digits.with(drawn(Glyph.DELETE, "keyboard.delete", keys::delete), 1));
        List<List<String>> shown = face == KeyboardState.Face.SIGNS ? layout.signs() : layout.letters();
        for (int i = 0; i < shown.size(); i++) {
            KeyRow row = row();
            boolean last = i == shown.size() - 1;
            if (last) {
                row.with(shift(), wide(shown.get(i).size()));
            }
            shown.get(i).forEach(key -> row.with(key(face.isCapital() ? layout.capital(key) : key), 1));
            rows.with(row);
        }
        boolean signs = face == KeyboardState.Face.SIGNS;
        rows.with(row().with(
                        named(signs ? "abc" : "#?&", signs ? "keyboard.letters" : "keyboard.signs", this::turnSigns),
                        WIDE)
                .with(drawn(Glyph.SPACE, "keyboard.space", () -> keys.type(" ")), layout.columns() - WIDE - WIDER)
                .with(named(words.text("keyboard.done"), "keyboard.done", keys::done), WIDER));
        revalidate();
        repaint();
    }

    private KeyRow row() {
        return new KeyRow(layout.columns());
    }

    /** What the row has to spare goes to Shift, up to a limit. */
    private double wide(int keysInRow) {
        return Math.max(1, Math.min(WIDER, layout.columns() - keysInRow));
    }

    private TouchButton key(String text) {
        TouchButton key = new TouchButton(text, ButtonKind.LETTER, null, () -> {
            keys.type(text);
            KeyboardState.Face before = state.face();
            state.written();
            if (state.face() != before) {
                fill();
            }
        });
        return aside(key);
    }

    private TouchButton shift() {
        KeyboardState.Face face = state.face();
        Glyph glyph = face == KeyboardState.Face.CAPITALS ? Glyph.CAPITALS : Glyph.SHIFT;
        TouchButton shift = drawn(glyph, "keyboard.shift." + face.name().toLowerCase(Locale.ROOT), this::turnShift);
        shift.setSelected(face.isCapital());
        shift.setEnabled(face != KeyboardState.Face.SIGNS);
        return shift;
    }

    private void turnShift() {
        state.shift();
        fill();
    }

    private void turnSigns() {
        state.signs();
        fill();
    }

    private TouchButton drawn(Glyph glyph, String name, Runnable action) {
        return aside(TouchButton.drawn(glyph, ButtonKind.LETTER, words.text(name), action));
    }

    private TouchButton named(String text, String name, Runnable action) {
        TouchButton button = aside(new TouchButton(text, ButtonKind.LETTER, null, action));
        button.getAccessibleContext().setAccessibleName(words.text(name));
        return button;
    }

    /** Whoever has a keyboard types on it; this one is for fingers. */
    private static TouchButton aside(TouchButton key) {
        key.setFocusable(false);
        return key;
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(Tone.GROUND.color());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(Tone.LINE.color());
        g.fillRect(0, 0, getWidth(), Look.hairline());
    }
}
