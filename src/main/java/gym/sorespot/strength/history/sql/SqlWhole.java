package gym.sorespot.strength.history.sql;

import gym.sorespot.secret.KeptPin;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import gym.sorespot.strength.history.KeptMember;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.WholeStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All of the tables, member by member. Thread-safe: one call after the other. */
final class SqlWhole implements WholeStore {
    private final Transactions transactions;
    private final VisitWriter writer;

    SqlWhole(Transactions transactions, VisitWriter writer) {
        this.transactions = transactions;
        this.writer = writer;
    }

    @Override
    public List<String> members() {
        return transactions.run(connection -> strings(connection, "SELECT id FROM gym_member ORDER BY created_at, id"));
    }

    @Override
    public Set<String> erased() {
        return transactions.run(connection ->
                new LinkedHashSet<>(strings(connection, "SELECT member_id FROM erased_member ORDER BY member_id")));
    }

    @Override
    public List<Tally> tallies() {
        return transactions.run(SqlTallies::all);
    }

    @Override
    public Extent extent() {
        return transactions.run(connection -> new Extent(count(connection, "gym_member"), count(connection, "visit")));
    }

    @Override
    public Optional<KeptMember> member(String id) {
        return transactions.run(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT m.code, m.created_at, c.keeps_sessions, c.keeps_soreness,"
                            + " c.answered_at, p.hash, p.wrong, p.last_wrong FROM gym_member m"
                            + " LEFT JOIN member_consent c ON c.member_id = m.id"
                            + " LEFT JOIN member_pin p ON p.member_id = m.id WHERE m.id = ?")) {
                select.setString(1, id);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(member(connection, id, row)) : Optional.<KeptMember>empty();
                }
            }
        });
    }

    private static KeptMember member(Connection connection, String id, ResultSet row) throws SQLException {
        boolean answered = row.getTimestamp("answered_at") != null;
        Consent consent =
                answered ? new Consent(row.getBoolean("keeps_sessions"), row.getBoolean("keeps_soreness")) : null;
        Instant answeredAt = answered ? Columns.moment(row, "answered_at") : null;
        KeptPin pin = row.getString("hash") == null ? null : SqlPins.pin(row);
        return new KeptMember(
                id,
                row.getString("code"),
                Columns.moment(row, "created_at"),
                consent,
                answeredAt,
                pin,
                SqlRetention.monthsOf(connection, id),
                visits(connection, id));
    }

    private static List<StoredVisit> visits(Connection connection, String id) throws SQLException {
        List<StoredVisit> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        SqlHistoryStore.VISITS + " WHERE v.member_id = ?" + SqlHistoryStore.OLDEST_FIRST);
                VisitReader reader = new VisitReader(connection)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reader.stored(row));
                }
            }
        }
        return found;
    }

    @Override
    public void fill(Set<String> erased, List<Tally> tallies, Iterator<KeptMember> members) {
        transactions.run(connection -> {
            if (count(connection, "gym_member") > 0) {
                throw new HistoryException(
                        Kind.UNFIT,
                        "The history holds visits already; an import needs an empty one. Choose an empty folder with --data.",
                        null);
            }
            Set<String> gone = new LinkedHashSet<>(erased);
            gone.removeAll(strings(connection, "SELECT member_id FROM erased_member"));
            for (String id : gone) {
                MemberRows.run(connection, "INSERT INTO erased_member (member_id) VALUES (?)", id);
            }
            for (Tally tally : tallies) {
                SqlTallies.add(connection, tally);
            }
            while (members.hasNext()) {
                KeptMember member = members.next();
                if (!erased.contains(member.id())) {
                    insert(connection, member);
                }
            }
            return true;
        });
    }

    @Override
    public void add(List<KeptMember> members) {
        transactions.run(connection -> {
            for (KeptMember member : members) {
                insert(connection, member);
            }
            return true;
        });
    }

    private void insert(Connection connection, KeptMember member) throws SQLException {
        MemberRows.checkCode(member.code());
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO gym_member (id, code, created_at) VALUES (?, ?, ?)")) {
            insert.setString(1, member.id());
            insert.setString(2, member.code());
            Columns.setMoment(insert, 3, member.since());
            insert.executeUpdate();
        }
        Consent consent = member.consent();
        Instant answeredAt = member.answeredAt();
        if (consent != null && answeredAt != null) {
            SqlMembers.insert(connection, member.id(), consent, answeredAt);
        }
        KeptPin pin = member.pin();
        if (pin != null) {
            SqlPins.insert(connection, member.id(), pin);
        }
        SqlRetention.insert(connection, member.id(), member.months());
        for (StoredVisit visit : member.visits()) {
            SqlHistoryStore.checkFit(visit);
            writer.insert(connection, visit, member.id());
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT COUNT(*) FROM " + table)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
