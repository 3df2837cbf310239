/** Taking exercises of other collections and of spreadsheets into the catalogue, with care. */
@NullMarked
package gym.sorespot.strength.catalogue.importing;

import org.jspecify.annotations.NullMarked;
