package gym.sorespot.strength.history.derby;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.sql.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One embedded Derby database, and the lock on its folder. */
final class DerbyDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(DerbyDatabase.class);

    private static final int DATABASE_SEVERITY = 45_000;

    private final Path history;
    private final DerbyFaults faults;
    private final FolderLock lock;

    /** @param lock let go of when the database is closed */
    DerbyDatabase(Path history, DerbyFaults faults, FolderLock lock) {
        this.history = history;
        this.faults = faults;
        this.lock = lock;
    }

    @Override
    public Connection connect() throws SQLException {
        return connect(false);
    }

    Connection connect(boolean create) throws SQLException {
        EmbeddedDataSource source = source();
        if (create) {
            source.setCreateDatabase("create");
        } else {
            checkLog();
        }
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void checkLog() throws SQLException {
        try {
            if (Files.isRegularFile(history.resolve("service.properties")) && !LogControl.isReadable(history)) {
                throw new SQLException("both log control files are unreadable", "XSLAB", DATABASE_SEVERITY);
            }
        } catch (IOException e) {
            throw new SQLException("a log control file cannot be read", "XSLAM", DATABASE_SEVERITY, e);
        }
    }

    @Override
    public boolean needsFreshConnection(SQLException failure) {
        return DerbyFaults.needsFreshConnection(failure);
    }

    @Override
    public void shut() {
        EmbeddedDataSource source = source();
        source.setShutdownDatabase("shutdown");
        try (Connection connection = source.getConnection()) {
            LOG.warn("history: shutting down gave a connection");
        } catch (SQLException e) {
            // Derby answers a shutdown with an exception: 08006 done, XJ004 was not running.
            if (!"08006".equals(e.getSQLState()) && !"XJ004".equals(e.getSQLState())) {
                LOG.warn("history: shutting down: {}", e.getSQLState());
            }
        }
    }

    @Override
    public void close() {
        shut();
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("history: letting go of the lock: {}", e.toString());
        }
    }

    @Override
    public HistoryException explain(SQLException failure) {
        return faults.explain(failure);
    }

    private EmbeddedDataSource source() {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("directory:" + history);
        return source;
    }
}
