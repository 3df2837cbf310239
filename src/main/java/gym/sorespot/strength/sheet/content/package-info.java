/** What stands on a sheet, in words, before it is laid out. */
@NullMarked
package gym.sorespot.strength.sheet.content;

import org.jspecify.annotations.NullMarked;
