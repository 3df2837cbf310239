@NullMarked
package gym.sorespot.strength.catalogue;

import org.jspecify.annotations.NullMarked;
