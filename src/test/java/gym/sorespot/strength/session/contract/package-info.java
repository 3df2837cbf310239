/** The session contract as properties: random members, gyms and histories, an independent checker, a shrinker. */
@NullMarked
package gym.sorespot.strength.session.contract;

import org.jspecify.annotations.NullMarked;
