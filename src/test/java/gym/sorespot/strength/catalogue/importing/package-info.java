@NullMarked
package gym.sorespot.strength.catalogue.importing;

import org.jspecify.annotations.NullMarked;
