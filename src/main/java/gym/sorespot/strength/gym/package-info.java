/** What the gym has and wants: equipment, plates, thresholds, recovery cards. */
@NullMarked
package gym.sorespot.strength.gym;

import org.jspecify.annotations.NullMarked;
