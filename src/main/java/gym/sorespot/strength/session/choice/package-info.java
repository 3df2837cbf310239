/** What a session is worth, and the search for the best one. The document {@code objective.md} says it in words. */
@NullMarked
package gym.sorespot.strength.session.choice;

import org.jspecify.annotations.NullMarked;
