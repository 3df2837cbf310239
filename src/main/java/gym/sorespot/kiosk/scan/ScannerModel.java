package gym.sorespot.kiosk.scan;

/**
 * Recognises a scan among typed keys by prefix, speed and suffix. Keys that may belong to a scan are held back until that is
 * decided, so that no part of a scan ever gets into a text field; what a person types comes late by one gap at most. A
 * text of several lines that begins with {@code BEGIN:}, such as a calendar entry or a visiting card, is one scan up to the
 * end of its last line that begins with {@code END:}. A further line end right after a scan is the scanner's, too: some type
 * two. Not thread-safe.
 */
public final class ScannerModel {
    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";

    private final ScannerSettings settings;
    private final StringBuilder held = new StringBuilder();
    private long last;
    private long scannedAt = Long.MIN_VALUE / 2;
    private String code = "";

    public ScannerModel(ScannerSettings settings) {
        this.settings = settings;
    }

    /** Whether keys are held back. */
    public boolean isHolding() {
        return !held.isEmpty();
    }

    /**
     * Whether what is held back has waited too long to be a scan.
     *
     * @param now milliseconds on the clock of the keys
     */
    public boolean isStale(long now) {
        return isHolding() && now - last > settings.gapMillis();
    }

    /** Forgets what is held back: it was a person's. */
    public void reset() {
        held.setLength(0);
    }

    /**
     * A key was pressed; whoever calls has seen to {@link #isStale} first.
     *
     * @param key the character it types
     * @param when milliseconds on the clock of the keys
     */
    public Verdict key(char key, long when) {
        if (!isHolding() && isLineEnd(key) && when - scannedAt <= settings.gapMillis()) {
            return Verdict.SWALLOW;
        }
        if (!isHolding() && !begins(key)) {
            return Verdict.PASS;
        }
        if (held.length() >= settings.prefix().length() && (key == settings.suffix() || isBlock() && isLineEnd(key))) {
            return isOpenBlock() ? nextLine(when) : end(when);
        }
        held.append(key);
        last = when;
        if (fits(key)) {
            return Verdict.HOLD;
        }
        reset();
        return Verdict.RELEASE;
    }

    /** The code of the last scan, without prefix and suffix. */
    public String code() {
        return code;
    }

    private boolean begins(char key) {
        return settings.prefix().isEmpty()
                ? isOfCode(key)
                : key == settings.prefix().charAt(0);
    }

    /** Whether what is held back is a text of several lines: no person types that so fast. */
    boolean isBlock() {
        return held.indexOf(BEGIN, settings.prefix().length())
                == settings.prefix().length();
    }

    /** Whether more lines follow. Some scanners leave line ends out; then all of it is one line. */
    private boolean isOpenBlock() {
        String text = held.substring(settings.prefix().length());
        return isBlock() && (text.indexOf('\n') < 0 ? !text.contains(END) : lines(text, BEGIN) > lines(text, END));
    }

    private static long lines(String text, String beginning) {
        return text.lines().filter(line -> line.startsWith(beginning)).count();
    }

    private Verdict nextLine(long when) {
        held.append('\n');
        last = when;
        return Verdict.HOLD;
    }

    private static boolean isLineEnd(char key) {
        return key == '\n' || key == '\r';
    }

    private boolean fits(char key) {
        int prefix = settings.prefix().length();
        int place = held.length() - 1;
        return place < prefix
                ? key == settings.prefix().charAt(place)
                : (isOfCode(key) || isBlock() && !Character.isISOControl(key))
                        && place < prefix + ScannerSettings.LONGEST;
    }

    private Verdict end(long when) {
        String scanned = held.substring(settings.prefix().length());
        reset();
        if (scanned.length() < ScannerSettings.SHORTEST) {
            return Verdict.RELEASE;
        }
        code = scanned;
        scannedAt = when;
        return Verdict.SCANNED;
    }

    private static boolean isOfCode(char key) {
        return key > ' ' && key < 127;
    }
}
