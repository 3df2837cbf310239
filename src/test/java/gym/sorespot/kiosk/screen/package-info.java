@NullMarked
package gym.sorespot.kiosk.screen;

import org.jspecify.annotations.NullMarked;
