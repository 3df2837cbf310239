@NullMarked
package gym.sorespot.kiosk.plugins;

import org.jspecify.annotations.NullMarked;
