@NullMarked
package gym.sorespot.secret;

import org.jspecify.annotations.NullMarked;
