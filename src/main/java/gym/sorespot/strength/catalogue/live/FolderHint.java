package gym.sorespot.strength.catalogue.live;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The system's word that something in a folder, or in a folder in it (words in other languages, pictures), may have changed,
 * so that thousands of files need not be looked at several times a second. It is a hint: where the system gives none (a
 * network drive, some systems), or lost some, it says yes. Hidden folders are left alone. Not thread-safe; never waits.
 */
public final class FolderHint implements AutoCloseable {
    private final Path folder;
    private @Nullable WatchService service;
    private List<WatchKey> keys = List.of();

    public FolderHint(Path folder) {
        this.folder = folder;
    }

    /** Whether something may have changed since this was asked last; yes when asked first. */
    public boolean mayHaveChanged() {
        boolean any = keys.isEmpty();
        for (WatchKey key : keys) {
            any |= !key.pollEvents().isEmpty();
            any |= !key.reset();
        }
        if (any) {
            // A folder in it may be new, or gone.
            register();
        }
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
            List<WatchKey> fresh = new ArrayList<>();
            fresh.add(register(service, folder));
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, FolderHint::isShownFolder)) {
                for (Path each : inside) {
                    fresh.add(register(service, each));
                }
            }
            keys = fresh;
        } catch (IOException
                | DirectoryIteratorException
                | UnsupportedOperationException
                | ClosedWatchServiceException e) {
            keys = List.of();
        }
    }

    private static boolean isShownFolder(Path path) {
        String name = String.valueOf(path.getFileName());
        // Of thousands of exercises nobody has to ask the disk whether they are folders.
        return !name.startsWith(".") && !name.endsWith(".yaml") && Files.isDirectory(path);
    }

    /** The same folder gives the same key again, with what it has seen since. */
    private static WatchKey register(WatchService service, Path folder) throws IOException {
        return folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            // Nothing depends on it any more.
            keys = List.of();
        }
    }
}
