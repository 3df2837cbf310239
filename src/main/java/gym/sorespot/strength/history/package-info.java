/** What a member did: visits, work, feedback, and the store that keeps them. */
@NullMarked
package gym.sorespot.strength.history;

import org.jspecify.annotations.NullMarked;
