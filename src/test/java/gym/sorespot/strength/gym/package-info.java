@NullMarked
package gym.sorespot.strength.gym;

import org.jspecify.annotations.NullMarked;
