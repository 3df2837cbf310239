/** Areas, sides, severity and triage: what a sore area permits. */
@NullMarked
package gym.sorespot.strength.body;

import org.jspecify.annotations.NullMarked;
