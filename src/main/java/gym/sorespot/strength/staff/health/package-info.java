/** What the catalogue can and cannot do with the gym's equipment of today. */
@NullMarked
package gym.sorespot.strength.staff.health;

import org.jspecify.annotations.NullMarked;
