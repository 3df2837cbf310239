/** How long nobody has touched anything, and what follows from it. Plain models; the window feeds them. */
@NullMarked
package gym.sorespot.kiosk.idle;

import org.jspecify.annotations.NullMarked;
