/** Where the kiosk is, and where it may go from there. Plain models. */
@NullMarked
package gym.sorespot.kiosk.way;

import org.jspecify.annotations.NullMarked;
