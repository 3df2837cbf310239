/** The only room that knows which database it is: opens embedded Derby, guards its folder, explains its faults. */
@NullMarked
package gym.sorespot.strength.history.derby;

import org.jspecify.annotations.NullMarked;
