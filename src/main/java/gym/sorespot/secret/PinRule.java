package gym.sorespot.secret;

/** What may become a PIN. Stateless. */
public final class PinRule {
    /** Fewest digits. */
    public static final int SHORTEST = 4;

    /** Most digits: nobody remembers more, and the hash takes any number. */
    public static final int LONGEST = 8;

    private PinRule() {}

    /** What is wrong with it. */
    public enum Verdict {
        FITS,
        /** Fewer than {@link #SHORTEST} or more than {@link #LONGEST} digits, or something else than digits. */
        LENGTH,
        /** One digit repeated, or digits in a row such as 1234 or 8765: what a stranger tries first. */
        EASY
    }

    /** Whether this may become a PIN. */
    public static Verdict judge(char[] pin) {
        if (pin.length < SHORTEST || pin.length > LONGEST) {
            return Verdict.LENGTH;
        }
        boolean even = true;
        for (int i = 0; i < pin.length; i++) {
            if (pin[i] < '0' || pin[i] > '9') {
                return Verdict.LENGTH;
            }
            even &= i < 2 || pin[i] - pin[i - 1] == pin[1] - pin[0];
        }
        return even && Math.abs(pin[1] - pin[0]) <= 1 ? Verdict.EASY : Verdict.FITS;
    }
}
