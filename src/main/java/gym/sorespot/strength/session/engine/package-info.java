/** The engine's front door: a request in, a session out. */
@NullMarked
package gym.sorespot.strength.session.engine;

import org.jspecify.annotations.NullMarked;
