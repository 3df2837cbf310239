@NullMarked
package gym.sorespot.strength.session.reasons;

import org.jspecify.annotations.NullMarked;
