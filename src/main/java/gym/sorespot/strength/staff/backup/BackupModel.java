package gym.sorespot.strength.staff.backup;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.reading.AtomicFile;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.WholeStore.Extent;
import gym.sorespot.strength.history.archive.HistoryArchive;
import gym.sorespot.strength.history.backup.BackupException;
import gym.sorespot.strength.history.backup.BackupSettings;
import gym.sorespot.strength.history.backup.BackupState;
import gym.sorespot.strength.history.backup.Generation;
import gym.sorespot.strength.history.backup.Generations;
import gym.sorespot.strength.history.backup.Places;
import gym.sorespot.strength.history.backup.Restore;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Backups as the manager sees and uses them. Event thread. */
final class BackupModel {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration TOO_OLD = Duration.ofHours(50);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    /** How far it is. */
    enum Phase {
        /** What there is, and what can be done. */
        LOOKING,
        WORKING,
        /** One can be put back; asks whether it really shall be. */
        CONFIRMING,
        RESTORED,
        EXPORTED,
        /** Did not work; nothing was changed, or what went wrong says what was. */
        FAILED,
        /** Putting back broke off, and nobody knows how far it had come. */
        BROKEN
    }

    /**
     * What there is.
     *
     * @param folder where backups go
     * @param there whether that folder is there
     * @param sameDisk whether it lies in the data folder, and is lost with it
     * @param exports of the history that can be taken in, the newest first
     */
    record Seen(
            BackupState state,
            BackupSettings settings,
            Path folder,
            boolean there,
            boolean sameDisk,
            List<Generation> generations,
            List<Path> exports) {}

    private final BackupRun run;
    private final JobRunner jobs;
    private final Clock clock;
    private final BiConsumer<String, String> onChanged;
    private Runnable listener = () -> {};
    private Phase phase = Phase.LOOKING;
    private @Nullable Seen seen;
    private @Nullable Path chosen;
    private @Nullable Extent brings;
    private @Nullable Path result;
    private @Nullable Exception trouble;

    /** @param onChanged told what was done, and with which file, for the audit trail */
    BackupModel(BackupRun run, JobRunner jobs, Clock clock, BiConsumer<String, String> onChanged) {
        this.run = run;
        this.jobs = jobs;
        this.clock = clock;
        this.onChanged = onChanged;
    }

    void listen(Runnable newListener) {
        listener = newListener;
        run.listen(() -> {
            if (run.running()) {
                listener.run();
            } else {
                look();
            }
        });
    }

    /** Nobody looks any more. */
    void leave() {
        listener = () -> {};
        run.listen(() -> {});
        if (phase == Phase.CONFIRMING) {
            notAfterAll();
        }
    }

    Phase phase() {
        return phase;
    }

    BackupRun run() {
        return run;
    }

    Optional<Seen> seen() {
        return Optional.ofNullable(seen);
    }

    /** The file that is to be put back. */
    Optional<Path> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** How much it brings. */
    Optional<Extent> brings() {
        return Optional.ofNullable(brings);
    }

    /** Where the export is, or what was there before. */
    Optional<Path> result() {
        return Optional.ofNullable(result);
    }

    /** What went wrong, in a sentence for people; empty where nobody knows. */
    static String says(Exception trouble, Locale locale) {
        if (trouble instanceof BackupException backup) {
            return backup.say(locale);
        }
        return trouble instanceof HistoryException && trouble.getMessage() != null ? trouble.getMessage() : "";
    }

    Optional<Exception> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Whether nobody should rely on the last one. */
    boolean isOld() {
        return seen().map(now -> now.state().made() == null
                        || now.state().made().isBefore(clock.instant().minus(TOO_OLD)))
                .orElse(false);
    }

    Clock clock() {
        return clock;
    }

    /** Looks at what there is. */
    void look() {
        jobs.run("look at backups", PATIENCE, this::see, this::show, this::failed);
    }

    private void show(Seen now) {
        seen = now;
        phase = Phase.LOOKING;
        listener.run();
    }

    private Seen see() throws IOException {
        Places places = places();
        BackupSettings settings = BackupSettings.read(places.config());
        Path folder = settings.folder(places);
        boolean ours = folder.startsWith(places.data().toAbsolutePath().normalize())
                || settings.place().isBlank();
        List<Path> exports = Stream.concat(exports(folder).stream(), exports(exportFolder()).stream())
                .toList();
        return new Seen(
                BackupState.read(places.data()),
                settings,
                folder,
                Files.isDirectory(folder) || settings.place().isBlank(),
                ours,
                Generations.in(folder),
                exports);
    }

    private static List<Path> exports(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("(?!\\.).*history.*\\.json"))
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList();
        }
    }

    private Path exportFolder() {
        return places().data().resolve("exports");
    }

    /** Makes a backup now. */
    void backUp() {
        run.start();
    }

    /** Writes everything of all members into one readable file. */
    void export() {
        work("export the history", this::write, file -> {
            result = file;
            onChanged.accept("export", "");
            become(Phase.EXPORTED);
        });
    }

    private Path write() throws IOException {
        Path folder = exportFolder();
        Files.createDirectories(folder);
        Path file = folder.resolve("history-" + NAME.format(LocalDateTime.now(clock)) + ".json");
        Path beside = folder.resolve("." + file.getFileName());
        Files.deleteIfExists(beside);
        try (BufferedWriter out = Files.newBufferedWriter(beside)) {
            new HistoryArchive().export(run.rooms().store().get(), out);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        AtomicFile.forceFolder(folder);
        return file;
    }

    /** Looks whether a file can be put back; nothing changes yet. */
    void choose(Path file) {
        chosen = file;
        work("look at a backup", () -> Restore.stage(file, places(), erased()), extent -> {
            brings = extent;
            become(Phase.CONFIRMING);
        });
    }

    /** Who was erased must not come back; where the store is shut because it is damaged, nobody knows who that was. */
    private Set<String> erased() {
        try {
            return run.rooms().store().get().whole().erased();
        } catch (HistoryException e) {
            if (e.kind() == HistoryException.Kind.DAMAGED) {
                return Set.of();
            }
            throw e;
        }
    }

    /** Puts it back. */
    void restore() {
        if (phase != Phase.CONFIRMING || run.running()) {
            return;
        }
        String name = chosen().map(file -> String.valueOf(file.getFileName())).orElse("");
        work(
                "put a backup back",
                () -> run.rooms().apart().run(() -> Restore.swap(places(), LocalDateTime.now(clock))),
                aside -> {
                    result = aside;
                    onChanged.accept("restore", name);
                    become(Phase.RESTORED);
                },
                this::broken);
    }

    /** Everything stays as it is. */
    void notAfterAll() {
        work(
                "drop what was made ready",
                () -> {
                    Restore.drop(places());
                    return true;
                },
                done -> look());
    }

    private <T> void work(String name, Callable<T> work, Consumer<T> onSuccess) {
        work(name, work, onSuccess, this::failed);
    }

    private <T> void work(String name, Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        become(Phase.WORKING);
        jobs.run(name, PATIENCE, work, onSuccess, onFailure);
    }

    /** What a backup says of itself tells what was changed; nothing else that goes wrong then does. */
    private void broken(Exception e) {
        trouble = e;
        become(e instanceof BackupException ? Phase.FAILED : Phase.BROKEN);
    }

    private void failed(Exception e) {
        trouble = e;
        become(Phase.FAILED);
    }

    private void become(Phase next) {
        phase = next;
        listener.run();
    }

    private Places places() {
        return run.rooms().places();
    }
}
