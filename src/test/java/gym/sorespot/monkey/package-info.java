/** Touches and keys without sense, on the real host in a real window. */
@NullMarked
package gym.sorespot.monkey;

import org.jspecify.annotations.NullMarked;
