/** Which exercises are open today, and why the others are not. */
@NullMarked
package gym.sorespot.strength.session.candidates;

import org.jspecify.annotations.NullMarked;
