@NullMarked
package gym.sorespot.cups;

import org.jspecify.annotations.NullMarked;
