@NullMarked
package gym.sorespot.strength.catalogue.editing;

import org.jspecify.annotations.NullMarked;
