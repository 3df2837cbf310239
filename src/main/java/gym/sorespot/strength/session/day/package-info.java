/** One member on one day: what triage and the last visits leave open. */
@NullMarked
package gym.sorespot.strength.session.day;

import org.jspecify.annotations.NullMarked;
