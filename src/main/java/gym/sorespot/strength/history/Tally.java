package gym.sorespot.strength.history;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How often something was there on a day, over everybody: nobody's name or code is in it. Immutable.
 *
 * @param what id of an area, an exercise or equipment; empty for sessions
 * @param times 0 and up; below 0 to take back what was counted before
 */
public record Tally(LocalDate day, Kind kind, String what, int times) {
    /** What is counted. */
    public enum Kind {
        /** A session was taken along. */
        SESSION,
        /** An area was flagged. */
        AREA,
        /** An exercise was part of a session that was taken along. */
        GIVEN,
        /** An exercise was swapped away or taken out. */
        SWAPPED,
        /** Equipment was said to be busy. */
        BLOCKED;

        /** The word in files and tables. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
