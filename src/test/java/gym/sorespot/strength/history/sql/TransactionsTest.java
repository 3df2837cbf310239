package gym.sorespot.strength.history.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.history.HistoryException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens around work that fails, with a database that only writes down what is asked of it. */
class TransactionsTest {
    private final List<String> asked = new ArrayList<>();
    private final Disk disk = new Disk();

    @Test
    void workIsCommittedBeforeTheAnswer() {
        assertThat(transactions().<String>run(connection -> "done")).isEqualTo("done");
        assertThat(asked).containsExactly("commit");
    }

    @Test
    void onAFullDiskItSaysSoAndWorksAgainWhenThereIsRoom() {
        Transactions transactions = transactions();
        disk.full = true;
        assertThatThrownBy(() -> transactions.run(connection -> "lost"))
                .isInstanceOf(HistoryException.class)
                .hasMessage("The disk is full.");
        assertThatThrownBy(() -> transactions.run(connection -> "lost")).hasMessage("The disk is full.");
        disk.full = false;
        assertThat(transactions.<String>run(connection -> "kept")).isEqualTo("kept");
        assertThat(asked).containsExactly("commit", "shut", "connect", "connect", "commit");
    }

    @Test
    void aRefusedStatementRollsBackAndKeepsTheConnection() {
        Transactions transactions = transactions();
        assertThatThrownBy(() -> transactions.run(connection -> {
                    throw new SQLException("no", "23505");
                }))
                .isInstanceOf(HistoryException.class);
        assertThatThrownBy(() -> transactions.run(connection -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(transactions.<String>run(connection -> "fine")).isEqualTo("fine");
        assertThat(asked).containsExactly("rollback", "rollback", "commit");
    }

    @Test
    void aWordFromALaterVersionIsSaidWithoutTheWord() {
        assertThatThrownBy(() -> transactions().run(connection -> {
                    throw new Columns.UnknownWord("area");
                }))
                .isInstanceOf(HistoryException.class)
                .hasMessage(
                        "The history holds a word for the area that this Sorespot does not know. Nothing was changed."
                                + " Start the Sorespot that wrote it.");
    }

    @Test
    void closingEndsTheDatabaseOnce() {
        Transactions transactions = transactions();
        transactions.close();
        transactions.close();
        assertThat(asked).containsExactly("close");
    }

    private Transactions transactions() {
        return new Transactions(disk, disk.connection());
    }

    private final class Disk implements Database {
        private boolean full;

        private Connection connection() {
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        asked.add(method.getName());
                        if (full) {
                            throw failure();
                        }
                        return null;
                    });
        }

        private static SQLException failure() {
            return new SQLException("log", "XSLA4", 45_000, new IOException("No space left on device"));
        }

        @Override
        public Connection connect() throws SQLException {
            asked.add("connect");
            if (full) {
                throw failure();
            }
            return connection();
        }

        @Override
        public boolean needsFreshConnection(SQLException failure) {
            return failure.getErrorCode() >= 40_000;
        }

        @Override
        public void shut() {
            asked.add("shut");
        }

        @Override
        public void close() {
            asked.add("close");
        }

        @Override
        public HistoryException explain(SQLException failure) {
            return new HistoryException("The disk is full.", failure);
        }
    }
}
