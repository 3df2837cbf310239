package gym.sorespot.strength.history.sql;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** How our values lie in columns. */
final class Columns {
    private static final String MIDDLE = "middle";

    private Columns() {}

    static void setDate(PreparedStatement statement, int at, @Nullable LocalDate date) throws SQLException {
        statement.setDate(at, date == null ? null : Date.valueOf(date));
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    static LocalDate requiredDate(ResultSet row, String column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }

    /** Moments are kept in UTC whatever zone the computer is in. */
    static void setMoment(PreparedStatement statement, int at, Instant moment) throws SQLException {
        statement.setTimestamp(at, Timestamp.from(moment), utc());
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column, utc()).toInstant();
    }

    static void setInteger(PreparedStatement statement, int at, @Nullable Integer value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.SMALLINT);
        } else {
            statement.setInt(at, value);
        }
    }

    static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static void setReal(PreparedStatement statement, int at, @Nullable Double value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.DOUBLE);
        } else {
            statement.setDouble(at, value);
        }
    }

    static @Nullable Double real(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    /** Fills two columns: area and side. */
    static void setSpot(PreparedStatement statement, int at, Spot spot) throws SQLException {
        Side side = spot.side();
        statement.setString(at, spot.area().id());
        statement.setString(at + 1, side == null ? MIDDLE : side.id());
    }

    static Spot spot(ResultSet row) throws SQLException {
        String area = row.getString("area");
        String side = row.getString("side");
        Optional<Area> known = Area.byId(area);
        if (known.isEmpty() || known.get().paired() == side.equals(MIDDLE)) {
            throw new UnknownWord("area");
        }
        return new Spot(known.get(), Side.byId(side).orElse(null));
    }

    private static Calendar utc() {
        return new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    }

    /** A word in the tables that this program does not know; never the word itself, it may be personal. */
    static final class UnknownWord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownWord(String column) {
            super(column);
        }
    }
}
