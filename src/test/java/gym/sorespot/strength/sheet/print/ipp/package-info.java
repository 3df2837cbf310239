@NullMarked
package gym.sorespot.strength.sheet.print.ipp;

import org.jspecify.annotations.NullMarked;
