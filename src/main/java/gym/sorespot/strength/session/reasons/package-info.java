/** Why an exercise is there or not, in the member's words, from the very facts that decided. */
@NullMarked
package gym.sorespot.strength.session.reasons;

import org.jspecify.annotations.NullMarked;
