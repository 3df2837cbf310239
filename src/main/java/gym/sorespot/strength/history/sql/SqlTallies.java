package gym.sorespot.strength.history.sql;

import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.TallyStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts without names, in a table. Thread-safe: one call after the other. */
final class SqlTallies implements TallyStore {
    private static final String PLACE = " WHERE count_day = ? AND kind = ? AND what = ?";
    private static final String ALL = "SELECT count_day, kind, what, times FROM day_count";
    private static final String IN_ORDER = " ORDER BY count_day, kind, what";

    private final Transactions transactions;

    SqlTallies(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(List<Tally> some) {
        transactions.run(connection -> {
            for (Tally tally : some) {
                add(connection, tally);
            }
            return true;
        });
    }

    static void add(Connection connection, Tally tally) throws SQLException {
        int before = 0;
        try (PreparedStatement select = connection.prepareStatement("SELECT times FROM day_count" + PLACE)) {
            place(select, tally);
            try (ResultSet row = select.executeQuery()) {
                before = row.next() ? row.getInt(1) : 0;
            }
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM day_count" + PLACE)) {
            place(delete, tally);
            delete.executeUpdate();
        }
        int after = before + tally.times();
        if (after > 0) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO day_count (count_day, kind, what, times) VALUES (?, ?, ?, ?)")) {
                place(insert, tally);
                insert.setInt(4, after);
                insert.executeUpdate();
            }
        }
    }

    private static void place(PreparedStatement statement, Tally tally) throws SQLException {
        Columns.setDate(statement, 1, tally.day());
        statement.setString(2, tally.kind().id());
        statement.setString(3, tally.what());
    }

    @Override
    public List<Tally> between(LocalDate first, LocalDate last) {
        return transactions.run(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(ALL + " WHERE count_day BETWEEN ? AND ?" + IN_ORDER)) {
                Columns.setDate(select, 1, first);
                Columns.setDate(select, 2, last);
                return read(select);
            }
        });
    }

    static List<Tally> all(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ALL + IN_ORDER)) {
            return read(select);
        }
    }

    private static List<Tally> read(PreparedStatement select) throws SQLException {
        List<Tally> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Tally(
                        Columns.requiredDate(row, "count_day"),
                        kind(row.getString("kind")),
                        row.getString("what"),
                        row.getInt("times")));
            }
        }
        return found;
    }

    private static Tally.Kind kind(String word) {
        return Arrays.stream(Tally.Kind.values())
                .filter(kind -> kind.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new Columns.UnknownWord("kind"));
    }
}
