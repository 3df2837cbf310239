/** Laying a sheet's content out on pages: everything is measured before anything is placed. */
@NullMarked
package gym.sorespot.strength.sheet.page;

import org.jspecify.annotations.NullMarked;
