/** Just enough of the Internet Printing Protocol to see a printer's state and queue and to take a job back. */
@NullMarked
package gym.sorespot.strength.sheet.print.ipp;

import org.jspecify.annotations.NullMarked;
