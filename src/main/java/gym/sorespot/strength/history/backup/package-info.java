/** Everything that brings a dead kiosk back, in one file; and the way back from it. */
@NullMarked
package gym.sorespot.strength.history.backup;

import org.jspecify.annotations.NullMarked;
