/** The staff's screens and their models. */
@NullMarked
package gym.sorespot.strength.staff;

import org.jspecify.annotations.NullMarked;
