package gym.sorespot.strength.history.sql;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.MemberStore;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.TallyStore;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.WholeStore;
import gym.sorespot.strength.history.Work;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The history in tables. Thread-safe: one call after the other. */
public final class SqlHistoryStore implements HistoryStore {
    private static final int LONGEST_ID = 100;
    static final String VISITS = "SELECT v.id, v.visit_date, v.saved_at, v.confirmed, m.code"
            + " FROM visit v JOIN gym_member m ON m.id = v.member_id";
    private static final String NEWEST_FIRST =
            " WHERE m.code = ? ORDER BY v.visit_date DESC, v.saved_at DESC, v.id DESC";
    static final String OLDEST_FIRST = " ORDER BY v.visit_date, v.saved_at, v.id";

    private final Transactions transactions;
    private final VisitWriter writer;
    private final SqlMembers members;
    private final SqlTallies tallies;
    private final SqlWhole whole;

    /**
     * @param database closed with this store
     * @param connection of that database, with the schema in place
     * @param ids fresh ids for members
     */
    public SqlHistoryStore(Database database, Connection connection, Supplier<UUID> ids) {
        this.transactions = new Transactions(database, connection);
        MemberRows rows = new MemberRows(ids);
        this.writer = new VisitWriter(rows);
        this.members = new SqlMembers(transactions, rows);
        this.tallies = new SqlTallies(transactions);
        this.whole = new SqlWhole(transactions, writer);
    }

    @Override
    public void save(StoredVisit visit) {
        checkFit(visit);
        transactions.run(connection -> writer.insert(connection, visit));
    }

    @Override
    public void replace(StoredVisit visit) {
        checkFit(visit);
        transactions.run(connection -> writer.replace(connection, visit));
    }

    @Override
    public void feedback(UUID visit, Map<Spot, Boolean> settled, List<Work> work) {
        boolean found = transactions.run(connection -> writer.confirm(connection, visit, settled, work));
        if (!found) {
            throw new HistoryException(Kind.UNFIT, "The history has no such visit; it may have been erased.", null);
        }
    }

    @Override
    public List<StoredVisit> visits(String member, int most) {
        return transactions.run(connection -> {
            List<StoredVisit> found = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(VISITS + NEWEST_FIRST);
                    VisitReader reader = new VisitReader(connection)) {
                select.setString(1, member);
                select.setMaxRows(most);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(reader.stored(row));
                    }
                }
            }
            return found;
        });
    }

    @Override
    public Optional<StoredVisit> visit(UUID id) {
        return transactions.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(VISITS + " WHERE v.id = ?");
                    VisitReader reader = new VisitReader(connection)) {
                select.setString(1, id.toString());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(reader.stored(row)) : Optional.<StoredVisit>empty();
                }
            }
        });
    }

    @Override
    public boolean uses(String exercise) {
        return transactions.run(connection -> {
            // Ids are words and hyphens: nothing in them is special to LIKE. A piece may end in the middle of one.
            String quoted = "%\"" + exercise + "\"%";
            return found(connection, "SELECT 1 FROM work_done WHERE exercise = ?", exercise)
                    || found(connection, "SELECT 1 FROM session_text WHERE piece LIKE ?", quoted)
                    || found(
                            connection,
                            "SELECT 1 FROM session_text a JOIN session_text b"
                                    + " ON b.visit_id = a.visit_id AND b.place = a.place + 1"
                                    + " WHERE a.piece || b.piece LIKE ?",
                            quoted);
        });
    }

    private static boolean found(Connection connection, String sql, String word) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(1);
            select.setString(1, word);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    @Override
    public History history(String member) {
        return transactions.run(connection -> {
            List<Visit> visits = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(VISITS + " WHERE m.code = ?" + OLDEST_FIRST);
                    VisitReader reader = new VisitReader(connection)) {
                select.setString(1, member);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        visits.add(reader.visit(row));
                    }
                }
            }
            return visits.isEmpty() ? History.NONE : new History(visits);
        });
    }

    @Override
    public MemberStore members() {
        return members;
    }

    @Override
    public void forEach(Consumer<? super StoredVisit> taker) {
        transactions.run(connection -> {
            try (Statement select = connection.createStatement();
                    VisitReader reader = new VisitReader(connection);
                    ResultSet row = select.executeQuery(VISITS + OLDEST_FIRST)) {
                while (row.next()) {
                    taker.accept(reader.stored(row));
                }
            }
            return true;
        });
    }

    @Override
    public TallyStore tallies() {
        return tallies;
    }

    @Override
    public WholeStore whole() {
        return whole;
    }

    @Override
    public void close() {
        transactions.close();
    }

    /** Checked here, so that no database words it with the value in the message. */
    static void checkFit(StoredVisit visit) {
        MemberRows.checkCode(visit.member());
        for (Work work : visit.visit().work()) {
            if (work.exercise().length() > LONGEST_ID) {
                throw new HistoryException(
                        Kind.UNFIT, "An exercise id has at most " + LONGEST_ID + " characters.", null);
            }
        }
    }
}
