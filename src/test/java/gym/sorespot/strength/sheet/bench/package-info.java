/** How long a sheet takes. */
@NullMarked
package gym.sorespot.strength.sheet.bench;

import org.jspecify.annotations.NullMarked;
