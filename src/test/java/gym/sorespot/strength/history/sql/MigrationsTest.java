package gym.sorespot.strength.history.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.history.HistoryException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Migration ONE =
            new Migration(1, "one", "-- why\nCREATE TABLE a (id INTEGER);\n\nINSERT INTO a\n VALUES (1);\n");
    private static final Migration TWO = new Migration(2, "two", "CREATE TABLE b (id INTEGER);\n");

    private Connection connection;

    @BeforeAll
    static void noLogInTheWorkingFolder() {
        System.getProperties()
                .putIfAbsent("derby.stream.error.method", "gym.sorespot.strength.history.derby.DerbyLog.silence");
    }

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:derby:memory:migrations;create=true");
        connection.setAutoCommit(false);
    }

    @AfterEach
    void drop() throws SQLException {
        connection.rollback();
        connection.close();
        assertThatThrownBy(() -> DriverManager.getConnection("jdbc:derby:memory:migrations;drop=true"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void runsEachStepOnceAndOnlyTheNewOnesLater() throws SQLException {
        new Migrations(List.of(ONE)).apply(connection, "here");
        new Migrations(List.of(ONE)).apply(connection, "here");
        new Migrations(List.of(ONE, TWO)).apply(connection, "here");
        assertThat(column("SELECT name FROM schema_version ORDER BY version")).containsExactly("one", "two");
        assertThat(column("SELECT id FROM a")).containsExactly("1");
        assertThat(column("SELECT id FROM b")).isEmpty();
    }

    @Test
    void aStepThatFailsLeavesNothingBehind() throws SQLException {
        Migrations broken = new Migrations(List.of(
                ONE, new Migration(2, "broken", "CREATE TABLE b (id INTEGER);\nCREATE TABLE a (id INTEGER);\n")));
        assertThatThrownBy(() -> broken.apply(connection, "here")).isInstanceOf(SQLException.class);
        assertThat(column("SELECT name FROM schema_version")).containsExactly("one");
        new Migrations(List.of(ONE, TWO)).apply(connection, "here");
        assertThat(column("SELECT name FROM schema_version ORDER BY version")).containsExactly("one", "two");
    }

    @Test
    void aNewerDatabaseIsRefused() throws SQLException {
        new Migrations(List.of(ONE, TWO)).apply(connection, "here");
        assertThatThrownBy(() -> new Migrations(List.of(ONE)).apply(connection, "here"))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith(
                        "The history in here was made by a newer Sorespot (its tables are version 2, this"
                                + " one knows 1).");
    }

    @Test
    void anotherStepUnderTheSameNumberIsRefused() throws SQLException {
        new Migrations(List.of(ONE)).apply(connection, "here");
        Migration other = new Migration(1, "one", "CREATE TABLE c (id INTEGER);\n");
        assertThatThrownBy(() -> new Migrations(List.of(other)).apply(connection, "here"))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith(
                        "The history in here is not one of this Sorespot: step 1 of its tables differs.");
    }

    @Test
    void lineEndsAndCommentsDoNotChangeTheChecksum() {
        Migration windows =
                new Migration(1, "one", ONE.text().replace("\n", "\r\n").replace("why", "because"));
        assertThat(windows.checksum()).isEqualTo(ONE.checksum()).isNotEqualTo(TWO.checksum());
    }

    @Test
    void ourOwnStepsNeverChange() {
        assertThat(Migration.resource("V001__first.sql").checksum())
                .isEqualTo("06c1b586701961facb958915bd8e78da7cfddf428cdf784d458b7f3e7e617b5c");
        assertThat(Migration.resource("V002__consent_and_pin.sql").checksum())
                .isEqualTo("08075f8e1042ea26a558088f8a668bebc42338e3ef8070d23a90d195ac823b78");
        assertThat(Migration.resource("V003__soreness_by_month.sql").checksum())
                .isEqualTo("9973cbe35aaff7ada78ec5c8e7a7c3f1c915417d823fd5b0b0eb4c953e6c6a33");
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
