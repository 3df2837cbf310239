package gym.sorespot.strength.history.sql;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The row that stands for a member; all else hangs on it. The caller commits. */
final class MemberRows {
    private static final int LONGEST_CODE = 100;

    private final Supplier<UUID> ids;

    /** @param ids fresh ids */
    MemberRows(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** Checked here, so that no database words it with the value in the message. */
    static void checkCode(String code) {
        if (code.isBlank() || code.length() > LONGEST_CODE) {
            throw new HistoryException(
                    Kind.UNFIT,
                    "A member code has 1 to " + LONGEST_CODE + " characters; this one has " + code.length() + ".",
                    null);
        }
    }

    Optional<String> find(Connection connection, String code) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM gym_member WHERE code = ?")) {
            select.setString(1, code);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** @param now moment of making, where there is none yet */
    String findOrMake(Connection connection, String code, Instant now) throws SQLException {
        Optional<String> known = find(connection, code);
        if (known.isPresent()) {
            return known.get();
        }
        String id = ids.get().toString();
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO gym_member (id, code, created_at) VALUES (?, ?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, code);
            Columns.setMoment(insert, 3, now);
            insert.executeUpdate();
        }
        return id;
    }

    /** Runs a statement with one place for a text: the member's id, or the code. */
    static int run(Connection connection, String sql, String place) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, place);
            return statement.executeUpdate();
        }
    }
}
