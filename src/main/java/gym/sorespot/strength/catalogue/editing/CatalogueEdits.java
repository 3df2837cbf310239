package gym.sorespot.strength.catalogue.editing;

import gym.sorespot.reading.AsideFiles;
import gym.sorespot.reading.AtomicFile;
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

    /**
     * Begins a change of many files: they are written beside the exercises first, some at a time, and are seen by nobody
     * until {@link StagedChange#make}.
     *
     * @throws IOException when the disk does not let it
     */
    public StagedChange stage(Change.Kind kind, List<FileChange> files) throws IOException {
        Files.createDirectories(folder);
        return new StagedChange(this, kind, files, new StagedFiles(folder));
    }

    private Outcome make(Change.Kind kind, String who, long undoes, List<FileChange> files) throws IOException {
        return make(kind, who, undoes, files, this::change);
    }

    /** Puts one file into its place, as the change has it. */
    @FunctionalInterface
    interface Placing {
        GuardedFile.Outcome place(FileChange file) throws IOException;
    }

    /** A change whose new files are there already, under other names. */
    synchronized Outcome make(Change.Kind kind, String who, List<FileChange> files, StagedFiles staged)
            throws IOException {
        return make(
                kind,
                who,
                0,
                files,
                file -> staged.has(file)
                        ? GuardedFile.place(staged.of(file), folder.resolve(file.name()))
                        : change(file));
    }

    private GuardedFile.Outcome change(FileChange file) throws IOException {
        return GuardedFile.changeUnforced(folder.resolve(file.name()), file.before(), file.after());
    }

    private Outcome make(Change.Kind kind, String who, long undoes, List<FileChange> files, Placing placing)
            throws IOException {
        Change change = new Change(log.next(), clock.instant(), who, kind, undoes, files);
        Files.createDirectories(folder);
        log.begin(change);
        List<FileChange> made = new ArrayList<>();
        try {
            for (FileChange file : files) {
                GuardedFile.Outcome outcome = placing.place(file);
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
        // What is written down as done has to be done after a power cut, too.
        AtomicFile.forceFolder(folder);
        log.done(change);
        return Outcome.of(change);
    }

    /** What somebody has changed since stays as it is. */
    private void takeBack(List<FileChange> made) throws IOException {
        for (FileChange file : made) {
            GuardedFile.changeUnforced(folder.resolve(file.name()), file.after(), file.before());
        }
        AtomicFile.forceFolder(folder);
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
            StagedFiles.forget(folder);
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
