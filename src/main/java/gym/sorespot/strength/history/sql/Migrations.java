package gym.sorespot.strength.history.sql;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Brings a database to the schema this program knows: each step in a transaction of its own, written down with its
 * checksum. A database that knows more than we do, or other steps under the same numbers, is left alone.
 */
public final class Migrations {
    /** The steps of this program; a new one is a new file, an old one is never changed. */
    public static final Migrations OURS = new Migrations(List.of(
            Migration.resource("V001__first.sql"),
            Migration.resource("V002__consent_and_pin.sql"),
            Migration.resource("V003__soreness_by_month.sql"),
            Migration.resource("V004__erased_and_counts.sql")));

    private static final String LEDGER = "schema_version";

    private final List<Migration> known;

    Migrations(List<Migration> known) {
        this.known = List.copyOf(known);
    }

    /**
     * @param place the database's place, for messages
     * @throws HistoryException when the database is newer or not one of ours; nothing was changed then
     */
    public void apply(Connection connection, String place) throws SQLException {
        NavigableMap<Integer, String> applied = applied(connection);
        check(applied, place);
        for (Migration migration : known) {
            if (!applied.containsKey(migration.version())) {
                apply(connection, migration);
            }
        }
    }

    private void check(NavigableMap<Integer, String> applied, String place) {
        int newest = known.size();
        int found = applied.isEmpty() ? 0 : applied.lastKey();
        if (found > newest) {
            throw new HistoryException(
                    Kind.NEWER,
                    ("The history in %s was made by a newer Sorespot (its tables are version %d, this one knows %d). "
                                    + "Nothing was changed. Start the newer Sorespot, or choose another folder with --data.")
                            .formatted(place, found, newest),
                    null);
        }
        for (Migration migration : known.subList(0, found)) {
            if (!migration.checksum().equals(applied.get(migration.version()))) {
                throw new HistoryException(
                        Kind.DAMAGED,
                        ("The history in %s is not one of this Sorespot: step %d of its tables differs. Nothing was "
                                        + "changed. Restore a backup, or choose another folder with --data.")
                                .formatted(place, migration.version()),
                        null);
            }
        }
    }

    private static void apply(Connection connection, Migration migration) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (migration.version() == 1) {
                statement.execute(
                        "CREATE TABLE " + LEDGER
                                + " (version INTEGER NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, checksum CHAR(64) NOT NULL)");
            }
            for (String sql : migration.statements()) {
                statement.execute(sql);
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO " + LEDGER + " (version, name, checksum) VALUES (?, ?, ?)")) {
                insert.setInt(1, migration.version());
                insert.setString(2, migration.name());
                insert.setString(3, migration.checksum());
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private static NavigableMap<Integer, String> applied(Connection connection) throws SQLException {
        NavigableMap<Integer, String> applied = new TreeMap<>();
        if (hasLedger(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT version, checksum FROM " + LEDGER)) {
                while (rows.next()) {
                    applied.put(rows.getInt(1), rows.getString(2));
                }
            }
        }
        connection.commit();
        return applied;
    }

    private static boolean hasLedger(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        String name = meta.storesUpperCaseIdentifiers() ? LEDGER.toUpperCase(Locale.ROOT) : LEDGER;
        try (ResultSet tables = meta.getTables(null, connection.getSchema(), name, null)) {
            return tables.next();
        }
    }
}
