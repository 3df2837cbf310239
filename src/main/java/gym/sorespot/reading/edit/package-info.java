/** Changing files that people write too: their comments, their order and what we do not know stay as they are. */
@NullMarked
package gym.sorespot.reading.edit;

import org.jspecify.annotations.NullMarked;
