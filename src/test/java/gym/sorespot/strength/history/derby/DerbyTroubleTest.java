package gym.sorespot.strength.history.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.StoredVisit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every trouble: a message that names the place and what would be right, and nothing stored lost. */
class DerbyTroubleTest {
    @TempDir
    Path parent;

    private Path data = Path.of("");
    private Path history = Path.of("");

    @BeforeEach
    void places() throws IOException {
        data = parent.toRealPath().resolve("data");
        history = data.resolve("history");
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws IOException {
        Files.writeString(data, "mine");
        HistoryException trouble = refused(data);
        assertThat(trouble)
                .hasMessage("The data folder " + data + " cannot be written: it is a file, not a folder."
                        + " Give Sorespot a folder that it may write, with --data.");
        assertThat(trouble.kind()).isEqualTo(Kind.NOT_WRITABLE);
        assertThat(data).hasContent("mine");
    }

    @Test
    void aFileOnTheWayToTheFolder() throws IOException {
        Files.writeString(data, "mine");
        assertThat(refused(data.resolve("deeper")))
                .hasMessageStartingWith("The data folder " + data.resolve("deeper") + " cannot be written: ")
                .hasMessageContaining("not a")
                .hasMessageEndingWith("--data.");
    }

    @Test
    void aLinkThatGoesInACircle() throws IOException {
        Files.createSymbolicLink(data, parent.resolve("other"));
        Files.createSymbolicLink(parent.resolve("other"), data);
        assertThat(refused(data))
                .hasMessageStartingWith("The data folder " + data + " cannot be written: ")
                .hasMessageEndingWith("Give Sorespot a folder that it may write, with --data.");
    }

    @Test
    void aSemicolonInTheName() {
        assertThat(refused(parent.resolve("a;create=true")))
                .hasMessageContaining("has a semicolon in its name")
                .hasMessageEndingWith("Choose another folder with --data.");
    }

    @Test
    void aSecondOneInTheSameProcessLeavesTheFirstAlone() {
        RandomVisits random = new RandomVisits(1);
        try (HistoryStore first = DerbyHistory.open(data)) {
            HistoryException trouble = refused(data);
            assertThat(trouble)
                    .hasMessage("Another Sorespot (process "
                            + ProcessHandle.current().pid()
                            + ") is using the data folder " + data
                            + ". Close it first, or choose another folder with --data.");
            assertThat(trouble.kind()).isEqualTo(Kind.IN_USE);
            StoredVisit visit = random.next("4711");
            first.save(visit);
            assertThat(first.visits("4711", 1)).containsExactly(visit);
        }
        DerbyHistory.open(data).close();
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAsItIs() throws Exception {
        StoredVisit kept = oneVisit();
        sql("INSERT INTO schema_version (version, name, checksum) VALUES (99, 'later', 'x')");
        Map<String, String> before = rows();
        HistoryException trouble = refused(data);
        assertThat(trouble)
                .hasMessage(
                        "The history in " + history
                                + " was made by a newer Sorespot (its tables are version 99, this one"
                                + " knows 4). Nothing was changed. Start the newer Sorespot, or choose another folder with --data.");
        assertThat(trouble.kind()).isEqualTo(Kind.NEWER);
        assertThat(rows()).isEqualTo(before);
        sql("DELETE FROM schema_version WHERE version = 99");
        assertKept(kept);
    }

    @Test
    void aDatabaseWithOtherTablesUnderTheSameVersionIsLeftAsItIs() throws Exception {
        StoredVisit kept = oneVisit();
        String checksum = rows().get("checksum");
        sql("UPDATE schema_version SET checksum = 'x' WHERE version = 1");
        assertThat(refused(data))
                .hasMessage("The history in " + history + " is not one of this Sorespot: step 1 of its tables differs."
                        + " Nothing was changed. Restore a backup, or choose another folder with --data.");
        sql("UPDATE schema_version SET checksum = '" + checksum + "' WHERE version = 1");
        assertKept(kept);
    }

    @Test
    void aDatabaseOfANewerDerbyIsLeftAsItIs() throws Exception {
        oneVisit();
        newerDerby(history.resolve("log/log.ctrl"));
        newerDerby(history.resolve("log/logmirror.ctrl"));
        HistoryException trouble = refused(data);
        assertThat(trouble.kind()).isEqualTo(Kind.NEWER);
        assertThat(trouble).hasMessageContaining(history.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"service.properties", "log/log.ctrl", "seg0/c10.dat", "seg0/c20.dat"})
    void aDamagedDatabaseIsNamedAndLeftAsItIs(String file) throws IOException {
        oneVisit();
        byte[] rubbish = spoil(history.resolve(file));
        if (file.equals("log/log.ctrl")) {
            spoil(history.resolve("log/logmirror.ctrl"));
        }
        assertDamageIsSaid();
        assertThat(history.resolve(file)).hasBinaryContent(rubbish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISIT", "SESSION_TEXT"})
    void aDamagedTableIsNamedAndLeftAsItIs(String table) throws Exception {
        oneVisit();
        Path file = fileOf(table);
        byte[] rubbish = spoil(file);
        assertDamageIsSaid();
        assertThat(file).hasBinaryContent(rubbish);
    }

    @Test
    void aMissingTableFileIsSaid() throws Exception {
        oneVisit();
        Files.delete(fileOf("WORK_DONE"));
        assertDamageIsSaid();
    }

    @Test
    void aMissingLogIsSaidAndNotBegunAnew() throws IOException {
        oneVisit();
        Files.delete(history.resolve("log/log.ctrl"));
        Files.delete(history.resolve("log/logmirror.ctrl"));
        assertDamageIsSaid();
    }

    private static byte[] spoil(Path file) throws IOException {
        byte[] rubbish = new byte[(int) Files.size(file)];
        Arrays.fill(rubbish, (byte) 0x5a);
        Files.write(file, rubbish);
        return rubbish;
    }

    private void assertDamageIsSaid() {
        HistoryException trouble = troubleOpeningOrReading();
        assertThat(trouble).as("no trouble was said").isNotNull();
        assertThat(trouble.kind()).as(trouble.getMessage()).isEqualTo(Kind.DAMAGED);
        assertThat(trouble)
                .hasMessageStartingWith("The history in " + history)
                .hasMessageMatching("(?s).*\\(code [A-Z0-9]{5}\\).*")
                .hasMessageContaining("estore a backup");
    }

    @Test
    void anEmptyFolderInItsPlaceIsNotTakenForAHistory() throws IOException {
        Files.createDirectories(history);
        HistoryException trouble = refused(data);
        assertThat(trouble.kind()).as(trouble.getMessage()).isEqualTo(Kind.DAMAGED);
        assertThat(trouble).hasMessageContaining(history.toString());
        assertThat(history).isEmptyDirectory();
    }

    @Test
    void aFolderThatVanishesMeanwhileIsNotMadeAnew() throws IOException {
        RandomVisits random = new RandomVisits(2);
        try (HistoryStore store = DerbyHistory.open(data)) {
            StoredVisit kept = random.next("4711");
            store.save(kept);
            Files.move(history, parent.resolve("elsewhere"));
            HistoryException trouble = null;
            for (int i = 0; i < 400 && trouble == null; i++) {
                trouble = catchThrowableOfType(HistoryException.class, () -> store.save(random.next("4711")));
            }
            if (trouble != null) {
                assertThat(trouble).hasMessageContaining(data.toString());
            }
        }
    }

    private HistoryException troubleOpeningOrReading() {
        return catchThrowableOfType(HistoryException.class, () -> {
            try (HistoryStore store = DerbyHistory.open(data)) {
                store.visits("4711", 5);
                store.forEach(visit -> {});
            }
        });
    }

    /** Derby's version lies in bytes 16 to 23, a CRC-32 of the first 40 in the last 8. */
    private static void newerDerby(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        bytes.putInt(16, 99);
        CRC32 sum = new CRC32();
        sum.update(bytes.array(), 0, 40);
        bytes.putLong(40, sum.getValue());
        Files.write(file, bytes.array());
    }

    /** The file of a table. */
    private Path fileOf(String table) throws SQLException {
        StringBuilder number = new StringBuilder();
        inDerby(connection -> {
            try (Statement sql = connection.createStatement();
                    var row = sql.executeQuery("SELECT c.conglomeratenumber FROM sys.sysconglomerates c"
                            + " JOIN sys.systables t ON t.tableid = c.tableid WHERE NOT c.isindex AND t.tablename = '"
                            + table + "'")) {
                row.next();
                number.append(Long.toHexString(row.getLong(1)));
            }
        });
        return history.resolve("seg0/c" + number + ".dat");
    }

    private StoredVisit oneVisit() {
        StoredVisit visit = new RandomVisits(3).next("4711");
        try (HistoryStore store = DerbyHistory.open(data)) {
            store.save(visit);
        }
        return visit;
    }

    private void assertKept(StoredVisit visit) {
        try (HistoryStore store = DerbyHistory.open(data)) {
            assertThat(store.visits("4711", 5)).containsExactly(visit);
        }
    }

    private static HistoryException refused(Path folder) {
        HistoryException trouble = catchThrowableOfType(
                HistoryException.class, () -> DerbyHistory.open(folder).close());
        assertThat(trouble).isNotNull();
        return trouble;
    }

    private void sql(String statement) throws SQLException {
        inDerby(connection -> {
            try (Statement sql = connection.createStatement()) {
                sql.execute(statement);
            }
        });
    }

    private Map<String, String> rows() throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        inDerby(connection -> {
            try (Statement sql = connection.createStatement()) {
                for (String table : Stream.of("gym_member", "visit", "soreness", "work_done", "schema_version")
                        .toList()) {
                    try (var counted = sql.executeQuery("SELECT COUNT(*) FROM " + table)) {
                        counted.next();
                        rows.put(table, counted.getString(1));
                    }
                }
                try (var checksum = sql.executeQuery("SELECT checksum FROM schema_version WHERE version = 1")) {
                    checksum.next();
                    rows.put("checksum", checksum.getString(1));
                }
            }
        });
        return rows;
    }

    private void inDerby(InDerby work) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("directory:" + history);
        try (Connection connection = source.getConnection()) {
            work.with(connection);
        }
        source.setShutdownDatabase("shutdown");
        assertThatThrownBy(() -> source.getConnection().close()).isInstanceOf(SQLException.class);
    }

    private interface InDerby {
        void with(Connection connection) throws SQLException;
    }
}
