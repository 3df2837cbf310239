@NullMarked
package gym.sorespot.strength.sheet.print;

import org.jspecify.annotations.NullMarked;
