@NullMarked
package gym.sorespot.kiosk.way;

import org.jspecify.annotations.NullMarked;
