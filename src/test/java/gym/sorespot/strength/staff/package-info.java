@NullMarked
package gym.sorespot.strength.staff;

import org.jspecify.annotations.NullMarked;
