@NullMarked
package gym.sorespot.strength.body;

import org.jspecify.annotations.NullMarked;
