package gym.sorespot.strength.staff.transfer;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.editing.Change;
import gym.sorespot.strength.catalogue.editing.Outcome;
import gym.sorespot.strength.catalogue.editing.StagedChange;
import gym.sorespot.strength.catalogue.importing.ForeignWord;
import gym.sorespot.strength.catalogue.importing.ImportItem;
import gym.sorespot.strength.catalogue.importing.ImportPlan;
import gym.sorespot.strength.catalogue.importing.ImportWords;
import gym.sorespot.strength.catalogue.importing.Planning;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An import, from choosing a file to taking it back. The work goes to the job runner in small pieces, so that others get
 * their turn between them and the screen can say how far it is. Event thread.
 */
final class ImportModel {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How far it is. */
    enum Phase {
        /** Files are being looked for. */
        LOOKING,
        CHOOSING,
        /** A file is being read and decided on. */
        READING,
        /** All is decided and nothing is written. */
        PREVIEW,
        WRITING,
        DONE,
        UNDONE,
        FAILED
    }

    /** Told what was done, for the audit trail. */
    interface Told {
        void imported(int exercises);

        void undone(long change);
    }

    private final ImportDesk desk;
    private final JobRunner jobs;
    private final Told told;
    private Runnable listener = () -> {};
    private Phase phase = Phase.LOOKING;
    private List<FoundFile> files = List.of();
    private ImportWords words = ImportWords.DEFAULT;
    private boolean corrected;
    private @Nullable Path file;
    private @Nullable ImportPlan plan;
    private @Nullable Change made;
    private String inTheWay = "";
    private int done;
    private int size;
    private int visit;

    ImportModel(ImportDesk desk, JobRunner jobs, Told told) {
        this.desk = desk;
        this.jobs = jobs;
        this.told = told;
    }

    void listen(Runnable newListener) {
        listener = newListener;
    }

    Phase phase() {
        return phase;
    }

    List<FoundFile> files() {
        return files;
    }

    /** Where files are to be put. */
    Path inbox() {
        return desk.inbox();
    }

    ImportWords words() {
        return words;
    }

    /** Whether something was corrected that the preview does not have yet. */
    boolean isCorrected() {
        return corrected;
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    Optional<ImportPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** How many exercises are to be written. */
    int fresh() {
        return plan == null ? 0 : plan.with(ImportItem.Outcome.NEW).size();
    }

    /** Name of the file that somebody has changed or added meanwhile, or what the disk said; empty for nothing. */
    String inTheWay() {
        return inTheWay;
    }

    /** Of {@link #size}: how many exercises are read, or written. */
    int done() {
        return done;
    }

    int size() {
        return size;
    }

    /** Looks for files, from the beginning. */
    void look() {
        visit++;
        plan = null;
        file = null;
        made = null;
        inTheWay = "";
        corrected = false;
        become(Phase.LOOKING);
        run(
                "look for files to import",
                () -> {
                    ImportWords said = desk.said().words();
                    return new Looked(said, desk.files());
                },
                looked -> {
                    words = looked.words();
                    files = looked.files();
                    become(Phase.CHOOSING);
                });
    }

    private record Looked(ImportWords words, List<FoundFile> files) {}

    /** Reads a file and decides what would become of it. */
    void choose(Path chosen) {
        visit++;
        file = chosen;
        progress(0, 0);
        become(Phase.READING);
        ImportWords now = words;
        run("read a file to import", () -> desk.begin(chosen, now), this::decide);
    }

    private void decide(Planning planning) {
        progress(planning.done(), planning.size());
        run("decide on an import", planning::step, more -> {
            if (more) {
                decide(planning);
            } else {
                progress(planning.done(), planning.size());
                run("look an import over", planning::plan, found -> {
                    plan = found;
                    corrected = false;
                    become(Phase.PREVIEW);
                });
            }
        });
    }

    /** Says what a word for equipment means; the preview follows with {@link #again}. */
    void mean(ForeignWord word, List<String> ours) {
        words = words.withEquipment(word.theirs(), ours);
        corrected = true;
    }

    /** Says what a word for a muscle means. */
    void mean(ForeignWord word, Muscle ours) {
        words = words.withMuscle(word.theirs(), ours);
        corrected = true;
    }

    /** Says from which severity (1-10) exercises of a kind of work are left out at the latest. */
    void leaveOut(Role role, int from) {
        words = words.withLatest(role, from);
        corrected = true;
        listener.run();
    }

    /** Writes the corrections down and decides anew. */
    void again() {
        Path chosen = file;
        if (chosen != null) {
            visit++;
            become(Phase.READING);
            ImportWords now = words;
            run("write down words for imports", () -> desk.say(now), written -> choose(chosen));
        }
    }

    /** Writes the new exercises: all of them, or none. */
    void write() {
        ImportPlan decided = plan;
        if (phase == Phase.PREVIEW && decided != null && fresh() > 0 && !corrected) {
            progress(0, fresh());
            become(Phase.WRITING);
            run("begin an import", () -> desk.stage(decided), this::write);
        }
    }

    private void write(StagedChange staged) {
        progress(staged.done(), staged.size());
        // Whatever goes wrong, what lies beside the exercises unseen goes away again.
        run("write exercises", () -> dropped(staged, staged::step), more -> {
            if (more) {
                write(staged);
            } else {
                run("put exercises into their places", () -> desk.make(staged), this::written);
            }
        });
    }

    private static boolean dropped(StagedChange staged, Callable<Boolean> step) throws Exception {
        try {
            return step.call();
        } catch (Exception e) {
            staged.drop();
            throw e;
        }
    }

    private void written(Outcome outcome) {
        outcome.change().ifPresent(change -> {
            made = change;
            told.imported(change.files().size());
            become(Phase.DONE);
        });
        outcome.conflict().ifPresent(this::stopped);
    }

    /** Takes the whole import back. */
    void undo() {
        Change change = made;
        if (change != null && phase == Phase.DONE) {
            progress(0, 0);
            become(Phase.WRITING);
            run("take an import back", () -> desk.undo(change), outcome -> {
                outcome.change().ifPresent(undone -> {
                    told.undone(change.number());
                    become(Phase.UNDONE);
                });
                outcome.conflict().ifPresent(this::stopped);
            });
        }
    }

    /** How many exercises the last import has written. */
    int imported() {
        return made == null ? 0 : made.files().size();
    }

    private void stopped(Outcome.Conflict conflict) {
        inTheWay = conflict.name();
        become(Phase.FAILED);
    }

    /** Nobody looks any more: what is being read is let go; what is being written is written. */
    void leave() {
        listener = () -> {};
        if (phase != Phase.WRITING) {
            visit++;
        }
    }

    private void progress(int newDone, int newSize) {
        done = newDone;
        size = newSize;
        listener.run();
    }

    private <T> void run(String name, Callable<T> work, Consumer<T> onSuccess) {
        int begun = visit;
        jobs.run(
                name,
                PATIENCE,
                work,
                result -> {
                    if (begun == visit) {
                        onSuccess.accept(result);
                    }
                },
                reason -> {
                    if (begun == visit) {
                        inTheWay = String.valueOf(reason.getMessage());
                        become(Phase.FAILED);
                    }
                });
    }

    private void become(Phase next) {
        phase = next;
        listener.run();
    }
}
