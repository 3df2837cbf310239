package gym.sorespot.strength.catalogue.live;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/**
 * The system's word that something in a folder may have changed, so that thousands of files need not be looked at several
 * times a second. It is a hint: where the system gives none (a network drive, some systems), or lost some, it says yes.
 * Not thread-safe; never waits.
 */
public final class FolderHint implements AutoCloseable {
    private final Path folder;
    private @Nullable WatchService service;
    private @Nullable WatchKey key;

    public FolderHint(Path folder) {
        this.folder = folder;
    }

    /** Whether something may have changed since this was asked last; yes when asked first. */
    public boolean mayHaveChanged() {
        WatchKey known = key;
        if (known == null || !known.isValid()) {
            register();
            return true;
        }
        boolean any = !known.pollEvents().isEmpty();
        known.reset();
        return any;
    }

    private void register() {
        try {
            if (service == null) {
                WatchService made = folder.getFileSystem().newWatchService();
                if (made.getClass().getSimpleName().startsWith("Polling")) {
                    // It looks itself, and far too rarely.
                    made.close();
                    return;
                }
                service = made;
            }
            key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException | UnsupportedOperationException | ClosedWatchServiceException e) {
            key = null;
        }
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            // Nothing depends on it any more.
            key = null;
        }
    }
}
