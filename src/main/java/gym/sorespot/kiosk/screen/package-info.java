/** What the host itself shows: attract, tiles, head, warning, staff. No decision is made here. */
@NullMarked
package gym.sorespot.kiosk.screen;

import org.jspecify.annotations.NullMarked;
