/** The whole history as one JSON file, for a backup that no database is needed to read, and the way into another one. */
@NullMarked
package gym.sorespot.strength.history.archive;

import org.jspecify.annotations.NullMarked;
