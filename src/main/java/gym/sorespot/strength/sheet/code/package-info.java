/** The code on a sheet: brings its session back at the kiosk, and is a calendar entry on a phone. */
@NullMarked
package gym.sorespot.strength.sheet.code;

import org.jspecify.annotations.NullMarked;
