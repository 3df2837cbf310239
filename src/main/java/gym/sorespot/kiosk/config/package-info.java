/** The settings of the kiosk itself, read strictly; a slip costs one field, never the kiosk. */
@NullMarked
package gym.sorespot.kiosk.config;

import org.jspecify.annotations.NullMarked;
