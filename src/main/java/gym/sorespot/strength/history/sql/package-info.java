/** The history in tables: plain portable SQL over JDBC, the same for every database. */
@NullMarked
package gym.sorespot.strength.history.sql;

import org.jspecify.annotations.NullMarked;
