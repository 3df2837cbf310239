/** Changes to the catalogue's files from a screen: kept, undone, and never over somebody else's. */
@NullMarked
package gym.sorespot.strength.catalogue.editing;

import org.jspecify.annotations.NullMarked;
