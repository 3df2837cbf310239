@NullMarked
package gym.sorespot.strength;

import org.jspecify.annotations.NullMarked;
