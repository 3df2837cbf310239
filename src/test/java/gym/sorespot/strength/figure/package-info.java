@NullMarked
package gym.sorespot.strength.figure;

import org.jspecify.annotations.NullMarked;
