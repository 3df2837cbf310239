@NullMarked
package gym.sorespot.kiosk.sound;

import org.jspecify.annotations.NullMarked;
