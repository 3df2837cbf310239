package gym.sorespot.strength.staff.members;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What staff get to know of a member: that something is kept, never what.
 *
 * @param visits how many are kept
 * @param last day of the last one
 * @param asked whether the member has said what may be kept
 * @param hasPin whether a PIN guards it
 */
record MemberFacts(int visits, Optional<LocalDate> last, boolean asked, boolean hasPin) {
    /** Whether anything at all is kept. */
    boolean isAnything() {
        return visits > 0 || asked || hasPin;
    }
}
