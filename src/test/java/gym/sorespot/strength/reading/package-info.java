@NullMarked
package gym.sorespot.strength.reading;

import org.jspecify.annotations.NullMarked;
