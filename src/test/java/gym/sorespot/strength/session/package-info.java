/** Tests of the engine. */
@NullMarked
package gym.sorespot.strength.session;

import org.jspecify.annotations.NullMarked;
