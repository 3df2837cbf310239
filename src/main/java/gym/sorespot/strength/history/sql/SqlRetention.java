package gym.sorespot.strength.history.sql;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.MonthlySoreness;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns old soreness into monthly averages. The caller commits. */
final class SqlRetention {
    private static final String OLD = " WHERE visit_id IN (SELECT id FROM visit WHERE visit_date < ?)";

    /** The session's words name what was sore, so they go with it. */
    private static final List<String> GOES = List.of(
            "DELETE FROM soreness" + OLD,
            "DELETE FROM settled_spot" + OLD,
            "UPDATE work_done SET pain = NULL" + OLD,
            "DELETE FROM session_text" + OLD);

    private SqlRetention() {}

    private record Key(String member, YearMonth month, Spot spot) {}

    /** @param sum of severities */
    private record Sum(int visits, double sum) {
        Sum and(int moreVisits, double more) {
            return new Sum(visits + moreVisits, sum + more);
        }
    }

    /** @return how many severities became part of an average */
    static int thinOut(Connection connection, LocalDate before) throws SQLException {
        Map<Key, Sum> sums = new LinkedHashMap<>();
        int rows = gather(connection, before, sums);
        for (Map.Entry<Key, Sum> entry : sums.entrySet()) {
            keep(connection, entry.getKey(), withKept(connection, entry.getKey(), entry.getValue()));
        }
        for (String sql : GOES) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Columns.setDate(statement, 1, before);
                statement.executeUpdate();
            }
        }
        return rows;
    }

    private static int gather(Connection connection, LocalDate before, Map<Key, Sum> sums) throws SQLException {
        int rows = 0;
        try (PreparedStatement select =
                connection.prepareStatement("SELECT v.member_id, v.visit_date, s.area, s.side, s.severity"
                        + " FROM soreness s JOIN visit v ON v.id = s.visit_id WHERE v.visit_date < ?")) {
            Columns.setDate(select, 1, before);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    YearMonth month = YearMonth.from(Columns.requiredDate(row, "visit_date"));
                    Key key = new Key(row.getString("member_id"), month, Columns.spot(row));
                    int severity = row.getInt("severity");
                    sums.merge(key, new Sum(1, severity), (known, one) -> known.and(one.visits(), one.sum()));
                    rows++;
                }
            }
        }
        return rows;
    }

    /** A month whose earlier days were thinned out before goes on from there. */
    private static Sum withKept(Connection connection, Key key, Sum sum) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT visits, mean_severity FROM soreness_month"
                + " WHERE member_id = ? AND month_begin = ? AND area = ? AND side = ?")) {
            place(select, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? sum.and(row.getInt(1), row.getInt(1) * row.getDouble(2)) : sum;
            }
        }
    }

    private static void keep(Connection connection, Key key, Sum sum) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM soreness_month WHERE member_id = ? AND month_begin = ? AND area = ? AND side = ?");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO soreness_month"
                        + " (member_id, month_begin, area, side, visits, mean_severity) VALUES (?, ?, ?, ?, ?, ?)")) {
            place(delete, key);
            delete.executeUpdate();
            place(insert, key);
            insert.setInt(5, sum.visits());
            insert.setDouble(6, sum.sum() / sum.visits());
            insert.executeUpdate();
        }
    }

    private static void place(PreparedStatement statement, Key key) throws SQLException {
        statement.setString(1, key.member());
        Columns.setDate(statement, 2, key.month().atDay(1));
        Columns.setSpot(statement, 3, key.spot());
    }

    /** A member's averages, oldest first. */
    static List<MonthlySoreness> months(Connection connection, String code) throws SQLException {
        return months(connection, "code", code);
    }

    /** The averages of the member with this id, oldest first. */
    static List<MonthlySoreness> monthsOf(Connection connection, String id) throws SQLException {
        return months(connection, "id", id);
    }

    /** Puts averages in for a member who has none. */
    static void insert(Connection connection, String id, List<MonthlySoreness> months) throws SQLException {
        for (MonthlySoreness month : months) {
            keep(
                    connection,
                    new Key(id, month.month(), month.spot()),
                    new Sum(month.visits(), month.visits() * month.meanSeverity()));
        }
    }

    private static List<MonthlySoreness> months(Connection connection, String column, String value)
            throws SQLException {
        List<MonthlySoreness> months = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT s.month_begin, s.area, s.side, s.visits, s.mean_severity"
                        + " FROM soreness_month s JOIN gym_member m ON m.id = s.member_id WHERE m." + column
                        + " = ? ORDER BY s.month_begin, s.area, s.side")) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    months.add(new MonthlySoreness(
                            YearMonth.from(Columns.requiredDate(row, "month_begin")),
                            Columns.spot(row),
                            row.getInt("visits"),
                            row.getDouble("mean_severity")));
                }
            }
        }
        return months;
    }
}
