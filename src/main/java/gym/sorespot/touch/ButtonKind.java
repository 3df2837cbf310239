package gym.sorespot.touch;

/** How weighty a button looks. */
public enum ButtonKind {
    /** The one thing to do on a screen. */
    PRIMARY(1.25, Type.LEAD, true, Tone.ACCENT, Tone.ACCENT_PRESSED, Tone.ACCENT_INK, false),
    /** Another thing that can be done. */
    QUIET(1.25, Type.LEAD, true, Tone.SURFACE, Tone.SURFACE_PRESSED, Tone.INK, true),
    /** As quiet, of one touch unit: beside other things. */
    SMALL(1, Type.BODY, true, Tone.SURFACE, Tone.SURFACE_PRESSED, Tone.INK, true),
    /** No plate until it is touched: the head, links. */
    PLAIN(1, Type.BODY, true, Tone.GROUND, Tone.SURFACE_PRESSED, Tone.INK, false),
    /** A large choice with a line of explanation. */
    TILE(1.5, Type.LEAD, false, Tone.SURFACE, Tone.SURFACE_PRESSED, Tone.INK, true),
    /** A key of a keypad. */
    KEY(1.25, Type.TITLE, false, Tone.SURFACE, Tone.SURFACE_PRESSED, Tone.INK, true),
    /** A key of a keyboard. */
    LETTER(1, Type.LEAD, false, Tone.SURFACE, Tone.SURFACE_PRESSED, Tone.INK, true);

    final double units;
    final Type type;
    final boolean round;
    final Tone fill;
    final Tone pressed;
    final Tone ink;
    final boolean outlined;

    ButtonKind(double units, Type type, boolean round, Tone fill, Tone pressed, Tone ink, boolean outlined) {
        this.units = units;
        this.type = type;
        this.round = round;
        this.fill = fill;
        this.pressed = pressed;
        this.ink = ink;
        this.outlined = outlined;
    }

    /** Whether touching it twice in a row is meant: the same digit or letter again. */
    boolean isForTyping() {
        return this == KEY || this == LETTER;
    }

    /** The least height in pixels. */
    public int height() {
        return Look.units(units);
    }
}
