@NullMarked
package gym.sorespot.kiosk.idle;

import org.jspecify.annotations.NullMarked;
