package gym.sorespot.strength.history.sql;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Runs work on the one connection, whole or not at all, one after the other. After a failure that the connection does not
 * survive (a full disk, an interrupted thread), the next work begins with a fresh one. Thread-safe.
 */
final class Transactions implements AutoCloseable {
    private final Database database;
    private @Nullable Connection connection;
    private boolean closed;

    Transactions(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** When this returns, the work is on the disk. */
    synchronized <T> T run(Work<T> work) {
        if (closed) {
            throw new HistoryException(Kind.OTHER, "The history is closed. Start Sorespot again.", null);
        }
        try {
            Connection current = connection;
            if (current == null) {
                current = database.connect();
                connection = current;
            }
            return run(work, current);
        } catch (SQLException e) {
            throw database.explain(e);
        }
    }

    private <T> T run(Work<T> work, Connection current) throws SQLException {
        boolean done = false;
        try {
            T result = work.on(current);
            current.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            if (database.needsFreshConnection(e)) {
                drop();
                done = true;
            }
            throw e;
        } catch (Columns.UnknownWord e) {
            throw new HistoryException(
                    Kind.DAMAGED,
                    "The history holds a word for the " + e.getMessage()
                            + " that this Sorespot does not know. Nothing was changed. Start the Sorespot that wrote it.",
                    e);
        } finally {
            if (!done) {
                rollBack(current);
            }
        }
    }

    private void rollBack(Connection current) {
        try {
            current.rollback();
        } catch (SQLException e) {
            drop();
        }
    }

    private void drop() {
        connection = null;
        database.shut();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            connection = null;
            database.close();
        }
    }

    /** Statements that belong together. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
