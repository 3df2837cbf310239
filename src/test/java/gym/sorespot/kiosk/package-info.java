@NullMarked
package gym.sorespot.kiosk;

import org.jspecify.annotations.NullMarked;
