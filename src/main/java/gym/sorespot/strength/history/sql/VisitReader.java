package gym.sorespot.strength.history.sql;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads what belongs to a visit. The rows of one visit are looked up by primary key, one statement a table: that stays
 * fast without the database having to guess well about joins over tables of any size.
 */
final class VisitReader implements AutoCloseable {
    private final PreparedStatement soreness;
    private final PreparedStatement settled;
    private final PreparedStatement work;
    private final PreparedStatement session;

    VisitReader(Connection connection) throws SQLException {
        soreness = connection.prepareStatement(
                "SELECT area, side, severity, since FROM soreness WHERE visit_id = ? ORDER BY area, side");
        settled = connection.prepareStatement("SELECT area, side, settled FROM settled_spot WHERE visit_id = ?");
        work = connection.prepareStatement("SELECT exercise, side, sets, reps, hold_seconds, load_kg, last_set_reps,"
                + " effort, pain FROM work_done WHERE visit_id = ? ORDER BY place");
        session = connection.prepareStatement("SELECT piece FROM session_text WHERE visit_id = ? ORDER BY place");
    }

    /** @param row of {@code visit} with id, visit_date, saved_at, confirmed and the member's code */
    StoredVisit stored(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new StoredVisit(
                UUID.fromString(id),
                row.getString("code"),
                Columns.moment(row, "saved_at"),
                visit(row),
                row.getBoolean("confirmed"),
                session(id));
    }

    /** @param row of {@code visit} with id and visit_date */
    Visit visit(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Visit(Columns.requiredDate(row, "visit_date"), soreness(id), settled(id), work(id));
    }

    private List<Soreness> soreness(String id) throws SQLException {
        List<Soreness> all = new ArrayList<>();
        soreness.setString(1, id);
        try (ResultSet row = soreness.executeQuery()) {
            while (row.next()) {
                all.add(new Soreness(Columns.spot(row), row.getInt("severity"), Columns.date(row, "since")));
            }
        }
        return all;
    }

    private Map<Spot, Boolean> settled(String id) throws SQLException {
        Map<Spot, Boolean> all = new HashMap<>();
        settled.setString(1, id);
        try (ResultSet row = settled.executeQuery()) {
            while (row.next()) {
                all.put(Columns.spot(row), row.getBoolean("settled"));
            }
        }
        return all;
    }

    private List<Work> work(String id) throws SQLException {
        List<Work> all = new ArrayList<>();
        work.setString(1, id);
        try (ResultSet row = work.executeQuery()) {
            while (row.next()) {
                all.add(new Work(
                        row.getString("exercise"),
                        WorkSide.byId(row.getString("side")).orElseThrow(() -> new Columns.UnknownWord("side")),
                        row.getInt("sets"),
                        Columns.integer(row, "reps"),
                        Columns.integer(row, "hold_seconds"),
                        Columns.real(row, "load_kg"),
                        Columns.integer(row, "last_set_reps"),
                        Columns.integer(row, "effort"),
                        Columns.integer(row, "pain")));
            }
        }
        return all;
    }

    private String session(String id) throws SQLException {
        StringBuilder text = new StringBuilder();
        session.setString(1, id);
        try (ResultSet row = session.executeQuery()) {
            while (row.next()) {
                text.append(row.getString(1));
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws SQLException {
        soreness.close();
        settled.close();
        work.close();
        session.close();
    }
}
