@NullMarked
package gym.sorespot.kiosk.config;

import org.jspecify.annotations.NullMarked;
