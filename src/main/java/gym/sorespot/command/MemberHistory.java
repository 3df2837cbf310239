package gym.sorespot.command;

import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store, opened when it is needed for the first time: a guest's session never waits for a database, and looking for
 * what a member did makes none. Not thread-safe.
 */
final class MemberHistory implements AutoCloseable {
    private final Path data;
    private @Nullable HistoryStore store;

    MemberHistory(Path data) {
        this.data = data;
    }

    /** What the member did up to and on that day. */
    History upTo(LocalDate date, String member) {
        if (store == null && !DerbyHistory.existsIn(data)) {
            return History.NONE;
        }
        List<Visit> visits = store().history(member).visits();
        return new History(
                visits.stream().filter(visit -> !visit.date().isAfter(date)).toList());
    }

    /** Keeps it; when this returns it is on the disk. */
    void save(StoredVisit visit) {
        store().save(visit);
    }

    private HistoryStore store() {
        HistoryStore open = store;
        if (open == null) {
            open = DerbyHistory.open(data);
            store = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
            store = null;
        }
    }
}
