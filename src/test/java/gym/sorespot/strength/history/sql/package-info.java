@NullMarked
package gym.sorespot.strength.history.sql;

import org.jspecify.annotations.NullMarked;
