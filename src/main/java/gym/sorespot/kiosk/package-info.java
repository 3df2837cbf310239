/** The host: full screen, navigation, idle time, scanner, staff lock, jobs. Knows no exercise. */
@NullMarked
package gym.sorespot.kiosk;

import org.jspecify.annotations.NullMarked;
