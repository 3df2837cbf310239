/** The gym's settings on the screen: models and pages. The files stay the truth. */
@NullMarked
package gym.sorespot.strength.staff.settings;

import org.jspecify.annotations.NullMarked;
