/** Who of the staff may come in, and what they changed. Plain models and files; the screens are in the room next door. */
@NullMarked
package gym.sorespot.kiosk.staff;

import org.jspecify.annotations.NullMarked;
