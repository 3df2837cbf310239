@NullMarked
package gym.sorespot.strength.history.derby;

import org.jspecify.annotations.NullMarked;
