package gym.sorespot.strength.history.sql;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Work;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts visits into the tables; the caller commits. */
final class VisitWriter {
    private final MemberRows members;

    VisitWriter(MemberRows members) {
        this.members = members;
    }

    /** Whether the visit was not there yet. */
    boolean insert(Connection connection, StoredVisit stored) throws SQLException {
        String id = stored.id().toString();
        if (exists(connection, id)) {
            return false;
        }
        insert(connection, stored, members.findOrMake(connection, stored.member(), stored.savedAt()));
        return true;
    }

    /** Puts a visit that is not there yet under a member that is. */
    void insert(Connection connection, StoredVisit stored, String member) throws SQLException {
        String id = stored.id().toString();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO visit (id, member_id, visit_date, saved_at, confirmed) VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, member);
            Columns.setDate(insert, 3, stored.visit().date());
            Columns.setMoment(insert, 4, stored.savedAt());
            insert.setBoolean(5, stored.confirmed());
            insert.executeUpdate();
        }
        soreness(connection, id, stored.visit().soreness());
        settled(connection, id, stored.visit().settled());
        work(connection, id, stored.visit().work());
        session(connection, id, stored.session());
    }

    /** Whether there was one; what hangs on it goes with it. */
    boolean replace(Connection connection, StoredVisit stored) throws SQLException {
        String id = stored.id().toString();
        boolean known = exists(connection, id);
        if (known) {
            delete(connection, "DELETE FROM visit WHERE id = ?", id);
        }
        insert(connection, stored);
        return known;
    }

    /** Whether there is such a visit. */
    boolean confirm(Connection connection, UUID visit, Map<Spot, Boolean> settled, List<Work> work)
            throws SQLException {
        String id = visit.toString();
        try (PreparedStatement update = connection.prepareStatement("UPDATE visit SET confirmed = ? WHERE id = ?")) {
            update.setBoolean(1, true);
            update.setString(2, id);
            if (update.executeUpdate() == 0) {
                return false;
            }
        }
        delete(connection, "DELETE FROM settled_spot WHERE visit_id = ?", id);
        delete(connection, "DELETE FROM work_done WHERE visit_id = ?", id);
        settled(connection, id, settled);
        work(connection, id, work);
        return true;
    }

    private static boolean exists(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM visit WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void soreness(Connection connection, String id, List<Soreness> all) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO soreness (visit_id, area, side, severity, since) VALUES (?, ?, ?, ?, ?)")) {
            for (Soreness soreness : all) {
                insert.setString(1, id);
                Columns.setSpot(insert, 2, soreness.spot());
                insert.setInt(4, soreness.severity());
                Columns.setDate(insert, 5, soreness.since());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void settled(Connection connection, String id, Map<Spot, Boolean> settled) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO settled_spot (visit_id, area, side, settled) VALUES (?, ?, ?, ?)")) {
            for (Map.Entry<Spot, Boolean> entry : settled.entrySet()) {
                insert.setString(1, id);
                Columns.setSpot(insert, 2, entry.getKey());
                insert.setBoolean(4, entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void work(Connection connection, String id, List<Work> all) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO work_done (visit_id, place, exercise,"
                + " side, sets, reps, hold_seconds, load_kg, last_set_reps, effort, pain)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int place = 0;
            for (Work work : all) {
                insert.setString(1, id);
                insert.setInt(2, ++place);
                insert.setString(3, work.exercise());
                insert.setString(4, work.side().id());
                insert.setInt(5, work.sets());
                Columns.setInteger(insert, 6, work.reps());
                Columns.setInteger(insert, 7, work.holdSeconds());
                Columns.setReal(insert, 8, work.loadKg());
                Columns.setInteger(insert, 9, work.lastSetReps());
                Columns.setInteger(insert, 10, work.effort());
                Columns.setInteger(insert, 11, work.pain());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void session(Connection connection, String id, String text) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO session_text (visit_id, place, piece) VALUES (?, ?, ?)")) {
            int place = 0;
            for (String piece : Pieces.of(text)) {
                insert.setString(1, id);
                insert.setInt(2, ++place);
                insert.setString(3, piece);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void delete(Connection connection, String sql, String id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }
}
