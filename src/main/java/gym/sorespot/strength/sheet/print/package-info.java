/** Printing a sheet: what a printer can do, how far it is, and what stands in its way. */
@NullMarked
package gym.sorespot.strength.sheet.print;

import org.jspecify.annotations.NullMarked;
