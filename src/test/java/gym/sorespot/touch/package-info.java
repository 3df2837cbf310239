@NullMarked
package gym.sorespot.touch;

import org.jspecify.annotations.NullMarked;
