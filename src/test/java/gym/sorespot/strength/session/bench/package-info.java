/** Measurements of the engine. */
@NullMarked
package gym.sorespot.strength.session.bench;

import org.jspecify.annotations.NullMarked;
