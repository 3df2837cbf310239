/** The body map: a human figure, front and back, whose areas can be touched and flagged. Areas are plain ids. */
@NullMarked
package gym.sorespot.touch.body;

import org.jspecify.annotations.NullMarked;
