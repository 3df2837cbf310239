/** The engine: a request in, a session out. Pure: no clock, no files, no threads. */
@NullMarked
package gym.sorespot.strength.session;

import org.jspecify.annotations.NullMarked;
