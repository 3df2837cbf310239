/** What the gym's owner wants to know, without anybody's name. */
@NullMarked
package gym.sorespot.strength.staff.numbers;

import org.jspecify.annotations.NullMarked;
