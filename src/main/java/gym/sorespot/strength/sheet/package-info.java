/** A session on paper and as PDF. */
@NullMarked
package gym.sorespot.strength.sheet;

import org.jspecify.annotations.NullMarked;
