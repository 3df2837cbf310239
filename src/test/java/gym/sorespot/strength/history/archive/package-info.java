@NullMarked
package gym.sorespot.strength.history.archive;

import org.jspecify.annotations.NullMarked;
