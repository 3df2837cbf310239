package gym.sorespot.strength.history.sql;

import gym.sorespot.strength.history.HistoryException;
import java.sql.Connection;
import java.sql.SQLException;

/** What the tables' code needs from a database; one implementation a product. Calls are not made at the same time. */
public interface Database {

    /** A connection without auto-commit, recovered from whatever happened before. */
    Connection connect() throws SQLException;

    /** Whether after this failure only a fresh {@link #connect} helps. */
    boolean needsFreshConnection(SQLException failure);

    /** Ends the use of the database for now; {@link #connect} begins anew. Never fails. */
    void shut();

    /** Ends the use of the database for good. Never fails. */
    void close();

    /** A sentence for people. */
    HistoryException explain(SQLException failure);
}
