@NullMarked
package gym.sorespot.reading;

import org.jspecify.annotations.NullMarked;
