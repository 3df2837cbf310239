package gym.sorespot.kiosk.scan;

/** What to do with a key. */
public enum Verdict {
    /** A person's: let it through. */
    PASS,
    /** Perhaps a scanner's: hold it back. */
    HOLD,
    /** All that was held back, this key too, is a person's: let it through in its order. */
    RELEASE,
    /** The key ends a scan: nothing of it goes through. */
    SCANNED,
    /** A further line end of the scan before: it does nothing. */
    SWALLOW
}
