package gym.sorespot.strength;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The history store, opened when it is first needed and tried again after every failure: what keeps it shut may have been
 * mended meanwhile. Thread-safe.
 */
final class Archive {
    private final Supplier<HistoryStore> opener;
    private @Nullable HistoryStore store;
    private volatile @Nullable String trouble;
    private boolean closed;

    /** @param opener opens the store, or throws a {@link HistoryException} that says why it cannot */
    Archive(Supplier<HistoryStore> opener) {
        this.opener = opener;
    }

    /** The open store. Waits for the disk. */
    synchronized HistoryStore open() {
        if (closed) {
            throw new HistoryException("The kiosk is closing. Nothing is kept any more.", null);
        }
        HistoryStore known = store;
        if (known != null) {
            return known;
        }
        try {
            HistoryStore opened = opener.get();
            store = opened;
            trouble = null;
            return opened;
        } catch (HistoryException e) {
            trouble = e.getMessage();
            throw e;
        }
    }

    /** Why visits cannot be kept, in a sentence for people; empty when they can. At once. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Works while the store is closed; nobody opens it meanwhile, and it opens by itself afterwards. Waits. */
    synchronized <T> T apart(Callable<T> work) throws Exception {
        HistoryStore known = store;
        store = null;
        if (known != null) {
            known.close();
        }
        return work.call();
    }

    /** Closes the store for good. Waits for the disk. */
    synchronized void close() {
        closed = true;
        HistoryStore known = store;
        store = null;
        if (known != null) {
            known.close();
        }
    }
}
