/** The jointed figure that shows how an exercise is done. */
@NullMarked
package gym.sorespot.strength.figure;

import org.jspecify.annotations.NullMarked;
