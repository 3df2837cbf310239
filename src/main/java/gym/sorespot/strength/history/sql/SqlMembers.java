package gym.sorespot.strength.history.sql;

import gym.sorespot.secret.PinStore;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.MemberStore;
import gym.sorespot.strength.history.MonthlySoreness;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What members allow, in tables. Thread-safe: one call after the other. */
final class SqlMembers implements MemberStore {
    private static final String OF_THE_MEMBER = " WHERE visit_id IN (SELECT id FROM visit WHERE member_id = ?)";

    /** The session's words name what was sore, so they go with it. */
    private static final List<String> SORENESS = List.of(
            "DELETE FROM soreness" + OF_THE_MEMBER,
            "DELETE FROM settled_spot" + OF_THE_MEMBER,
            "UPDATE work_done SET pain = NULL" + OF_THE_MEMBER,
            "DELETE FROM session_text" + OF_THE_MEMBER,
            "DELETE FROM soreness_month WHERE member_id = ?");

    /** What hangs on a visit goes with it, by the foreign keys. */
    private static final List<String> SESSIONS = List.of(
            "DELETE FROM visit WHERE member_id = ?",
            "DELETE FROM soreness_month WHERE member_id = ?",
            "DELETE FROM member_pin WHERE member_id = ?");

    private final Transactions transactions;
    private final MemberRows rows;
    private final SqlPins pins;

    SqlMembers(Transactions transactions, MemberRows rows) {
        this.transactions = transactions;
        this.rows = rows;
        this.pins = new SqlPins(transactions, rows);
    }

    @Override
    public Optional<Consent> consent(String member) {
        return transactions.run(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT c.keeps_sessions, c.keeps_soreness FROM member_consent c"
                            + " JOIN gym_member m ON m.id = c.member_id WHERE m.code = ?")) {
                select.setString(1, member);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Consent(row.getBoolean(1), row.getBoolean(2)))
                            : Optional.<Consent>empty();
                }
            }
        });
    }

    @Override
    public void consent(String member, Consent consent, Instant answeredAt) {
        MemberRows.checkCode(member);
        transactions.run(connection -> {
            String id = rows.findOrMake(connection, member, answeredAt);
            MemberRows.run(connection, "DELETE FROM member_consent WHERE member_id = ?", id);
            insert(connection, id, consent, answeredAt);
            List<String> withdrawn =
                    !consent.sessions() ? SESSIONS : !consent.soreness() ? SORENESS : List.<String>of();
            for (String sql : withdrawn) {
                MemberRows.run(connection, sql, id);
            }
            return true;
        });
    }

    static void insert(Connection connection, String id, Consent consent, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO member_consent (member_id, keeps_sessions, keeps_soreness, answered_at)"
                        + " VALUES (?, ?, ?, ?)")) {
            insert.setString(1, id);
            insert.setBoolean(2, consent.sessions());
            insert.setBoolean(3, consent.soreness());
            Columns.setMoment(insert, 4, at);
            insert.executeUpdate();
        }
    }

    @Override
    public int thinOut(LocalDate before) {
        return transactions.run(connection -> SqlRetention.thinOut(connection, before));
    }

    @Override
    public List<MonthlySoreness> months(String member) {
        return transactions.run(connection -> SqlRetention.months(connection, member));
    }

    @Override
    public void erase(String member) {
        transactions.run(connection -> {
            // The id stays, which means nothing any more: a backup from before must not bring the member back.
            MemberRows.run(
                    connection,
                    "INSERT INTO erased_member (member_id) SELECT id FROM gym_member WHERE code = ?",
                    member);
            return MemberRows.run(connection, "DELETE FROM gym_member WHERE code = ?", member);
        });
    }

    @Override
    public PinStore pins() {
        return pins;
    }
}
