/** Pictures of the gym's own, shown instead of the figure. */
@NullMarked
package gym.sorespot.strength.figure.picture;

import org.jspecify.annotations.NullMarked;
