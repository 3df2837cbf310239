/** Telling a card scanner from a person at a keyboard. A plain model; the window feeds it. */
@NullMarked
package gym.sorespot.kiosk.scan;

import org.jspecify.annotations.NullMarked;
