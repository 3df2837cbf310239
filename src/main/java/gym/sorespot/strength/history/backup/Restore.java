package gym.sorespot.strength.history.backup;

import gym.sorespot.reading.AtomicFile;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.WholeStore.Extent;
import gym.sorespot.strength.history.archive.ArchiveReader;
import gym.sorespot.strength.history.backup.BackupException.Kind;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Puts a backup, or a logical export, in the place of what is there. First everything is made ready aside, where it harms
 * nothing; then one small file says that it is decided, and from then on it is carried through, by the next start if need
 * be. What was there before is kept in a folder {@code before-restore-…} of the data folder. Stateless; waits for the disk.
 */
public final class Restore {
    static final String STAGED = "restore.staged";
    static final String BEFORE = "before";
    private static final String READY = "ready";

    private Restore() {}

    /**
     * Makes everything ready; nothing that is in use changes. The store may be open meanwhile.
     *
     * @param file a backup, or an export of the history, which brings no settings
     * @param erased ids of members who must not come back
     * @return how much it brings
     * @throws BackupException when it is none, damaged, or newer
     */
    public static Extent stage(Path file, Places places, Set<String> erased) {
        Path staged = places.data().resolve(STAGED);
        try {
            Generations.makeOurs(places.data());
            FileTree.remove(staged);
            Generations.makeOurs(staged);
            Extent extent = isExport(file) ? history(file, staged, erased) : backup(file, staged, erased);
            Files.createFile(staged.resolve(READY));
            return extent;
        } catch (IOException | UncheckedIOException e) {
            throw new BackupException(Kind.UNTOUCHED, staged, e);
        }
    }

    private static boolean isExport(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupException(Kind.FOREIGN, file, null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == '{';
        }
    }

    private static Extent history(Path file, Path staged, Set<String> erased) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return fill(in, file, staged, erased);
        }
    }

    private static Extent backup(Path file, Path staged, Set<String> erased) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.check();
            for (String folder : new String[] {Places.CONFIG, Places.EXERCISES, Places.STAFF}) {
                backup.extract(folder, staged.resolve(folder));
            }
            try (InputStream in = backup.history()) {
                return fill(in, file, staged, erased);
            }
        }
    }

    private static Extent fill(InputStream in, Path file, Path staged, Set<String> erased) {
        try (ArchiveReader reader = new ArchiveReader(in, file.toString());
                HistoryStore fresh = DerbyHistory.open(staged)) {
            Set<String> all = new LinkedHashSet<>(reader.erased());
            all.addAll(erased);
            fresh.whole().fill(all, reader.tallies(), reader);
            return fresh.whole().extent();
        }
    }

    /**
     * Puts what was made ready into its place; the store must be closed.
     *
     * @return where what was there before is kept
     * @throws BackupException when a file cannot be written; says whether it was decided already
     * @throws gym.sorespot.strength.history.HistoryException when another process uses the data folder
     */
    public static Path swap(Places places, LocalDateTime now) {
        Path data = places.data().toAbsolutePath();
        Path aside = free(Generations.aside(data, now));
        try {
            DerbyHistory.alone(data, () -> decide(places, data, aside));
            return aside;
        } catch (IOException | UncheckedIOException e) {
            throw new BackupException(
                    Files.exists(data.resolve(Journal.FILE)) ? Kind.UNFINISHED : Kind.UNTOUCHED, places.data(), e);
        }
    }

    private static Path free(Path wanted) {
        Path free = wanted;
        while (Files.exists(free)) {
            free = free.resolveSibling(free.getFileName() + "-");
        }
        return free;
    }

    private static void decide(Places places, Path data, Path aside) throws IOException {
        Path staged = data.resolve(STAGED);
        if (!Files.exists(staged.resolve(READY))) {
            throw new BackupException(Kind.UNTOUCHED, staged, null);
        }
        Path before = staged.resolve(BEFORE);
        Files.createDirectories(before);
        if (Files.isDirectory(staged.resolve(Places.CONFIG))) {
            FileTree.copy(places.config(), before.resolve(Places.CONFIG));
            FileTree.copy(places.exercises(), before.resolve(Places.EXERCISES));
        }
        Journal journal = new Journal(
                aside.toString(),
                places.config().toAbsolutePath().toString(),
                places.exercises().toAbsolutePath().toString());
        AtomicFile.write(data.resolve(Journal.FILE), journal.text());
        journal.carryThrough(data);
    }

    /**
     * Finishes what a process that died had begun: what was decided is carried through, what was not is dropped. To be
     * called before anything in the folder is opened; quick where there is nothing to do.
     *
     * @throws gym.sorespot.strength.history.HistoryException when something was decided and another process is at it
     */
    public static void recover(Path dataFolder) {
        Path data = dataFolder.toAbsolutePath();
        Path journal = data.resolve(Journal.FILE);
        Path staged = data.resolve(STAGED);
        Path scratch = data.resolve(BackupCheck.SCRATCH);
        try {
            if (Files.exists(journal) || Files.exists(staged) || Files.exists(scratch)) {
                DerbyHistory.alone(data, () -> {
                    if (Files.exists(journal)) {
                        Journal.parse(Files.readString(journal)).carryThrough(data);
                    }
                    // They hold what belongs to members, perhaps of somebody who is erased since.
                    FileTree.remove(staged);
                    FileTree.remove(scratch);
                });
            }
        } catch (HistoryException e) {
            // Another process is at it: then it is that one's to finish or drop.
            if (Files.exists(journal)) {
                throw e;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BackupException(Kind.UNFINISHED, data, e);
        }
    }

    /** Drops what was made ready and is not wanted any more. */
    public static void drop(Places places) {
        try {
            FileTree.remove(places.data().resolve(STAGED));
        } catch (IOException e) {
            throw new BackupException(Kind.UNTOUCHED, places.data(), e);
        }
    }
}
