@NullMarked
package gym.sorespot.strength.session.candidates;

import org.jspecify.annotations.NullMarked;
