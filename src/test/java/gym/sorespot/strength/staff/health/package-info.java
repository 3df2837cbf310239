@NullMarked
package gym.sorespot.strength.staff.health;

import org.jspecify.annotations.NullMarked;
