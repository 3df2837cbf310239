/** Reading files written by people: every problem carries its place and what would be right. */
@NullMarked
package gym.sorespot.reading;

import org.jspecify.annotations.NullMarked;
