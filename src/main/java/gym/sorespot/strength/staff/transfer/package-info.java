/** Exercises that come from files and go to files: import with its preview, export of everything. */
@NullMarked
package gym.sorespot.strength.staff.transfer;

import org.jspecify.annotations.NullMarked;
