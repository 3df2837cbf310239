/** Pages as a tagged PDF with subset fonts. */
@NullMarked
package gym.sorespot.strength.sheet.pdf;

import org.jspecify.annotations.NullMarked;
