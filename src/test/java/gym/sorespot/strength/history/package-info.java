@NullMarked
package gym.sorespot.strength.history;

import org.jspecify.annotations.NullMarked;
