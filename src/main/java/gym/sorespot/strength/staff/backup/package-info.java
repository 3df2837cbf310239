/** Backups as the manager sees them: made, verified, put back, taken out. */
@NullMarked
package gym.sorespot.strength.staff.backup;

import org.jspecify.annotations.NullMarked;
