/** The order of a session: warm-up, aim from gentle to loaded, strengthen, cool-down. */
@NullMarked
package gym.sorespot.strength.session.order;

import org.jspecify.annotations.NullMarked;
