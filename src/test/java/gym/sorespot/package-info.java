@NullMarked
package gym.sorespot;

import org.jspecify.annotations.NullMarked;
