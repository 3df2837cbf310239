/** How much of an exercise: goal, level, age, caps of sore areas, progress, gaps and published ladders. */
@NullMarked
package gym.sorespot.strength.session.dose;

import org.jspecify.annotations.NullMarked;
