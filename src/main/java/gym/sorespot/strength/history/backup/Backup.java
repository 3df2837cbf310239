package gym.sorespot.strength.history.backup;

import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.WholeStore.Extent;
import gym.sorespot.strength.history.archive.ArchiveWriter;
import gym.sorespot.strength.history.backup.BackupException.Kind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes one backup while the kiosk is open, step by step, so that members are served in between: everything that is kept
 * of members, the settings, the exercises, the staff with their PINs (as hashes) and the audit trail. It gets its name only
 * after a fresh database has been filled from it and opened. Throws {@link BackupException}, or
 * {@link gym.sorespot.strength.history.HistoryException} from the store. Not thread-safe; waits for the disk.
 */
public final class Backup implements AutoCloseable {
    /** Nobody waits longer than that for a session because of a backup. */
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(60);

    private static final double FILES_FROM = 0.45;
    private static final double CHECK_FROM = 0.5;
    private static final long ROOM = 2_000_000;

    private final HistoryStore store;
    private final Places places;
    private final Path folder;
    private final boolean ours;
    private final Clock clock;
    private final int keep;
    private Phase phase = Phase.BEGIN;
    private @Nullable BackupZip zip;
    private @Nullable Writer text;
    private @Nullable ArchiveWriter writer;
    private @Nullable BackupCheck check;
    private @Nullable Path file;

    private enum Phase {
        BEGIN,
        HISTORY,
        FILES,
        CHECK,
        DONE
    }

    /**
     * A backup that has not begun.
     *
     * @param folder where to; one that is not ours has to be there already: else a stick that is not plugged in would
     *     silently become a folder of the kiosk's own disk
     * @param keep so many backups are left in the folder, 1 and up
     */
    public Backup(HistoryStore store, Places places, Path folder, int keep, Clock clock) {
        this.store = store;
        this.places = places;
        this.folder = folder.toAbsolutePath().normalize();
        this.ours = this.folder.equals(places.usual().toAbsolutePath().normalize());
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * Goes on for some hundredths of a second.
     *
     * @return whether there is more to do
     */
    public boolean step() {
        long until = System.nanoTime() + STEP_NANOS;
        try {
            do {
                once();
            } while (phase != Phase.DONE && System.nanoTime() < until);
            return phase != Phase.DONE;
        } catch (IOException e) {
            throw explained(e);
        }
    }

    private void once() throws IOException {
        switch (phase) {
            case BEGIN -> begin();
            case HISTORY -> {
                if (!known(writer).step(1)) {
                    known(text).flush();
                    known(zip).end();
                    phase = Phase.FILES;
                }
            }
            case FILES -> {
                files();
                BackupZip made = known(zip);
                made.finish();
                check = new BackupCheck(
                        made.unfinished(), places.data(), known(writer).extent());
                phase = Phase.CHECK;
            }
            case CHECK -> {
                if (!known(check).step()) {
                    known(check).close();
                    known(zip).name();
                    Generations.expire(folder, keep);
                    Generations.expireAside(places.data(), LocalDateTime.now(clock));
                    phase = Phase.DONE;
                }
            }
            case DONE -> {}
        }
    }

    private void begin() throws IOException {
        if (ours) {
            Generations.makeOurs(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new BackupException(Kind.GONE, folder, null);
        }
        Generations.dropUnfinished(folder);
        LocalDateTime now = LocalDateTime.now(clock);
        Path named = Generations.file(folder, now);
        while (Files.exists(named)) {
            now = now.plusSeconds(1);
            named = Generations.file(folder, now);
        }
        file = named;
        BackupZip made = new BackupZip(named);
        zip = made;
        BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(made.begin(Manifest.HISTORY), StandardCharsets.UTF_8));
        text = out;
        writer = new ArchiveWriter(store, out);
        phase = Phase.HISTORY;
    }

    private void files() throws IOException {
        BackupZip made = known(zip);
        for (Map.Entry<String, Path> set : places.folders().entrySet()) {
            for (Path relative : listed(set.getValue())) {
                Path source = set.getValue().resolve(relative);
                // Read first: a file that cannot be read must not be taken for a stick that cannot be written.
                byte[] bytes = read(source);
                try (OutputStream out = made.begin(set.getKey() + "/" + slashes(relative))) {
                    out.write(bytes);
                }
                made.end();
            }
        }
        Extent extent = known(writer).extent();
        Manifest manifest = new Manifest(
                Manifest.FORMAT, Manifest.VERSION, clock.instant(), extent.members(), extent.visits(), made.sums());
        try (OutputStream out = made.begin(Manifest.NAME)) {
            out.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        }
        made.end();
    }

    private static List<Path> listed(Path folder) {
        try {
            return FileTree.files(folder);
        } catch (IOException e) {
            // A link that leads in a circle, a folder that may not be looked into.
            throw new BackupException(Kind.UNREADABLE, folder, e);
        }
    }

    private static byte[] read(Path source) {
        try (InputStream in = Files.newInputStream(source)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new BackupException(Kind.UNREADABLE, source, e);
        }
    }

    private static String slashes(Path relative) {
        Iterable<Path> parts = relative;
        List<String> names = new java.util.ArrayList<>();
        for (Iterator<Path> each = parts.iterator(); each.hasNext(); ) {
            names.add(each.next().toString());
        }
        return String.join("/", names);
    }

    private BackupException explained(IOException e) {
        if (!Files.isDirectory(folder)) {
            return new BackupException(Kind.GONE, folder, e);
        }
        if (e instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return new BackupException(Kind.DENIED, folder, e);
        }
        try {
            boolean full = Files.getFileStore(folder).getUsableSpace() < ROOM
                    || String.valueOf(e.getMessage()).contains("No space left");
            return new BackupException(full ? Kind.FULL : Kind.REFUSED, folder, e);
        } catch (IOException gone) {
            return new BackupException(Kind.REFUSED, folder, e);
        }
    }

    /** How much of it is done, 0 to 1. */
    public double share() {
        return switch (phase) {
            case BEGIN -> 0;
            case HISTORY -> FILES_FROM * known(writer).share();
            case FILES -> FILES_FROM;
            case CHECK -> CHECK_FROM + (1 - CHECK_FROM) * known(check).share();
            case DONE -> 1;
        };
    }

    /** The file, and how much is in it; to be asked when it is done. */
    public Result result() {
        return new Result(known(file), known(writer).extent());
    }

    /**
     * A backup that was made and verified.
     *
     * @param extent how much is in it
     */
    public record Result(Path file, Extent extent) {}

    private static <T> T known(@Nullable T part) {
        return java.util.Objects.requireNonNull(part);
    }

    /** Drops what is not done. */
    @Override
    public void close() {
        try {
            if (check != null) {
                check.close();
            }
        } finally {
            dropZip();
        }
    }

    private void dropZip() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            // The next backup removes it.
            org.slf4j.LoggerFactory.getLogger(Backup.class).warn("an unfinished backup stays: {}", e.toString());
        }
    }
}
