package gym.sorespot.touch;

/**
 * The colours of 0 to 10: mild, sore, painful, stop. Only a picture; what a severity permits is for others to decide.
 */
public enum Severity {
    NONE(Tone.SURFACE, Tone.INK),
    MILD(Tone.SORENESS_MILD, Tone.SORENESS_MILD_INK),
    SORE(Tone.SORENESS_SORE, Tone.SORENESS_SORE_INK),
    PAINFUL(Tone.SORENESS_PAINFUL, Tone.SORENESS_PAINFUL_INK),
    STOP(Tone.SORENESS_STOP, Tone.SORENESS_STOP_INK);

    private final Tone fill;
    private final Tone ink;

    Severity(Tone fill, Tone ink) {
        this.fill = fill;
        this.ink = ink;
    }

    /** @param severity 0 to 10 */
    public static Severity of(int severity) {
        if (severity <= 0) {
            return NONE;
        }
        return severity <= 2 ? MILD : severity <= 4 ? SORE : severity <= 7 ? PAINFUL : STOP;
    }

    public Tone fill() {
        return fill;
    }

    /** What is written on {@link #fill}. */
    public Tone ink() {
        return ink;
    }
}
