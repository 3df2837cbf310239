@NullMarked
package gym.sorespot.kiosk.scan;

import org.jspecify.annotations.NullMarked;
