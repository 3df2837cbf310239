package gym.sorespot.strength.catalogue.editing;

import gym.sorespot.reading.AsideFiles;
import gym.sorespot.reading.GuardedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Changes exercise files from a screen. Each change is written down with every file's text before and after, each file
 * only changes when it still says what the screen has read, and what was done can be taken back. Synchronized; waits for
 * the disk.
 */
public final class CatalogueEdits {
    /** How many changes can be taken back. */
    public static final int UNDOABLE = 20;

    private final Path folder;
    private final ChangeLog log;
    private final Clock clock;

    /**
     * @param folder of the exercises
     * @param changes folder where changes are kept; is made when it is needed
     */
    public CatalogueEdits(Path folder, Path changes, Clock clock) {
        this.folder = folder;
        this.log = new ChangeLog(changes);
        this.clock = clock;
    }

    /** What a file says now, null for no file. */
    public synchronized Optional<String> text(String name) throws IOException {
        return Optional.ofNullable(GuardedFile.text(folder.resolve(name)));
    }

    /**
     * Makes a change: all of it or nothing.
     *
     * @throws IOException when the disk does not let it; nothing has changed then
     */
    public synchronized Outcome make(Change.Kind kind, String who, List<FileChange> files) throws IOException {
        return make(kind, who, 0, files);
    }

    private Outcome make(Change.Kind kind, String who, long undoes, List<FileChange> files) throws IOException {
        Change change = new Change(log.next(), clock.instant(), who, kind, undoes, files);
        Files.createDirectories(folder);
        log.begin(change);
        List<FileChange> made = new ArrayList<>();
        try {
            for (FileChange file : files) {
                GuardedFile.Outcome outcome =
                        GuardedFile.change(folder.resolve(file.name()), file.before(), file.after());
                if (!outcome.done()) {
                    takeBack(made);
                    log.drop(change);
                    return Outcome.of(new Outcome.Conflict(file.name(), file.after(), outcome.found()));
                }
                made.add(file);
            }
        } catch (IOException e) {
            takeBack(made);
            log.drop(change);
            throw e;
        }
        log.done(change);
        return Outcome.of(change);
    }

    /** What somebody has changed since stays as it is. */
    private void takeBack(List<FileChange> made) throws IOException {
        for (FileChange file : made) {
            GuardedFile.change(folder.resolve(file.name()), file.after(), file.before());
        }
    }

    /**
     * Puts in order what a killed process left: a change that reached all its files is done, any other is taken back. To be
     * called before the exercises are read.
     *
     * @return how many changes there were
     */
    public synchronized int recover() throws IOException {
        if (Files.isDirectory(folder)) {
            AsideFiles.putBack(folder);
        }
        List<Change> begun = log.begun();
        for (Change change : begun) {
            List<FileChange> made = new ArrayList<>();
            for (FileChange file : change.files()) {
                if (Objects.equals(GuardedFile.text(folder.resolve(file.name())), file.after())) {
                    made.add(file);
                }
            }
            if (made.size() == change.files().size()) {
                log.done(change);
            } else {
                takeBack(made);
                log.drop(change);
            }
        }
        return begun.size();
    }

    /** The changes that can be taken back, newest first, at most {@value #UNDOABLE}. */
    public synchronized List<Change> undoable() throws IOException {
        List<Change> left = new ArrayList<>();
        Set<Long> undone = new HashSet<>();
        // Each undoing hides two.
        for (Change change : log.newest(3 * UNDOABLE)) {
            if (change.kind() == Change.Kind.UNDO) {
                undone.add(change.undoes());
            } else if (!undone.contains(change.number()) && left.size() < UNDOABLE) {
                left.add(change);
            }
        }
        return left;
    }

    /** The changes of one file, newest first: its versions. */
    public synchronized List<Change> versions(String name, int most) throws IOException {
        return log.newest(ChangeLog.MOST).stream()
                .filter(change ->
                        change.files().stream().anyMatch(file -> file.name().equals(name)))
                .limit(most)
                .toList();
    }

    /**
     * Takes a change back. Where a file has changed since, nothing is done and the outcome says which.
     *
     * @throws IOException when the disk does not let it; nothing has changed then
     */
    public synchronized Outcome undo(Change change, String who) throws IOException {
        List<FileChange> back =
                change.files().stream().map(FileChange::reversed).toList();
        return make(Change.Kind.UNDO, who, change.number(), back);
    }
}
