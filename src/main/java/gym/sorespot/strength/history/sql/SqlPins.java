package gym.sorespot.strength.history.sql;

import gym.sorespot.secret.KeptPin;
import gym.sorespot.secret.PinHash;
import gym.sorespot.secret.PinStore;
import gym.sorespot.secret.Tries;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The members' PINs, in a table; owners are codes. Thread-safe: one call after the other. */
final class SqlPins implements PinStore {
    private final Transactions transactions;
    private final MemberRows rows;

    SqlPins(Transactions transactions, MemberRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public Optional<KeptPin> find(String owner) {
        return transactions.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT p.hash, p.wrong, p.last_wrong"
                    + " FROM member_pin p JOIN gym_member m ON m.id = p.member_id WHERE m.code = ?")) {
                select.setString(1, owner);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(pin(row)) : Optional.<KeptPin>empty();
                }
            }
        });
    }

    static KeptPin pin(ResultSet row) throws SQLException {
        // A hash that cannot be read must not become "no PIN".
        PinHash hash = PinHash.parse(row.getString("hash")).orElseThrow(() -> new Columns.UnknownWord("hash"));
        Instant last = row.getTimestamp("last_wrong") == null ? null : Columns.moment(row, "last_wrong");
        return new KeptPin(hash, new Tries(row.getInt("wrong"), last));
    }

    @Override
    public void keep(String owner, KeptPin pin) {
        transactions.run(connection -> {
            String id = rows.find(connection, owner)
                    .orElseThrow(() -> new HistoryException(
                            Kind.UNFIT,
                            "Nothing is kept of this member, so there is nothing that a PIN could guard.",
                            null));
            MemberRows.run(connection, "DELETE FROM member_pin WHERE member_id = ?", id);
            insert(connection, id, pin);
            return true;
        });
    }

    static void insert(Connection connection, String id, KeptPin pin) throws SQLException {
        Instant last = pin.tries().last();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO member_pin (member_id, hash, wrong, last_wrong) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, pin.hash().text());
            insert.setInt(3, pin.tries().wrong());
            if (last == null) {
                insert.setTimestamp(4, null);
            } else {
                Columns.setMoment(insert, 4, last);
            }
            insert.executeUpdate();
        }
    }

    @Override
    public void remove(String owner) {
        transactions.run(connection -> MemberRows.run(
                connection,
                "DELETE FROM member_pin WHERE member_id IN (SELECT id FROM gym_member WHERE code = ?)",
                owner));
    }
}
