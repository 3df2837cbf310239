package gym.sorespot.strength.history.backup;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.KeptMember;
import gym.sorespot.strength.history.WholeStore.Extent;
import gym.sorespot.strength.history.archive.ArchiveReader;
import gym.sorespot.strength.history.backup.BackupException.Kind;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * Proves that a backup can be put back: reads every byte of it, fills a fresh database, opens that database again and
 * counts. The fresh database is on the kiosk's own disk and goes at the end. Not thread-safe; waits for the disk.
 */
final class BackupCheck implements AutoCloseable {
    static final String SCRATCH = "backup.check";

    private final Path file;
    private final Path scratch;
    private final Extent expected;
    private final BackupFile backup;
    private final ArchiveReader reader;
    private final HistoryStore fresh;

    BackupCheck(Path file, Path data, Extent expected) throws IOException {
        this.file = file;
        this.scratch = data.resolve(SCRATCH);
        this.expected = expected;
        FileTree.remove(scratch);
        this.backup = BackupFile.open(file);
        this.reader = new ArchiveReader(backup.history(), file.toString());
        this.fresh = DerbyHistory.open(scratch);
        fresh.whole().fill(reader.erased(), reader.tallies(), Collections.emptyIterator());
    }

    /** Whether there is more to check. */
    boolean step() {
        if (reader.hasNext()) {
            KeptMember member = reader.next();
            fresh.whole().add(List.of(member));
            return true;
        }
        fresh.close();
        backup.check();
        Manifest manifest = backup.manifest();
        try (HistoryStore opened = DerbyHistory.open(scratch)) {
            if (!opened.whole().extent().equals(expected)
                    || !new Extent(manifest.members(), manifest.visits()).equals(expected)) {
                throw new BackupException(Kind.UNPROVEN, file, null);
            }
        } catch (HistoryException e) {
            throw new BackupException(Kind.UNPROVEN, file, e);
        }
        return false;
    }

    /** 0 to 1. */
    double share() {
        return expected.members() == 0 ? 1 : (double) reader.members() / expected.members();
    }

    @Override
    public void close() {
        reader.close();
        backup.close();
        fresh.close();
        try {
            FileTree.remove(scratch);
        } catch (IOException e) {
            // The next check removes it.
            org.slf4j.LoggerFactory.getLogger(BackupCheck.class).warn("a check's database stays: {}", e.toString());
        }
    }
}
