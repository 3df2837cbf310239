/** Short tones, made by code: nothing has to be licensed, nothing has to be read from a file. */
@NullMarked
package gym.sorespot.kiosk.sound;

import org.jspecify.annotations.NullMarked;
