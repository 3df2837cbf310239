package gym.sorespot.strength.staff.backup;

import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.backup.Places;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * What backups need of the plugin.
 *
 * @param store the open store, or a {@link gym.sorespot.strength.history.HistoryException} that says why not; waits
 * @param places of this kiosk
 * @param apart works while the store is closed; it opens by itself afterwards
 */
public record BackupRooms(Supplier<HistoryStore> store, Places places, Apart apart) {
    /** Works while the store is closed. On the job runner. */
    public interface Apart {
        <T> T run(Callable<T> work) throws Exception;
    }
}
