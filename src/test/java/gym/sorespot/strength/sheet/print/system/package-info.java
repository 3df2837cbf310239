@NullMarked
package gym.sorespot.strength.sheet.print.system;

import org.jspecify.annotations.NullMarked;
