@NullMarked
package gym.sorespot.strength.session.dose;

import org.jspecify.annotations.NullMarked;
