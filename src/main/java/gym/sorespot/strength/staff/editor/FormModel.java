package gym.sorespot.strength.staff.editor;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.edit.EditException;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.editing.Change;
import gym.sorespot.strength.catalogue.editing.ExerciseText;
import gym.sorespot.strength.catalogue.editing.FileChange;
import gym.sorespot.strength.catalogue.editing.Outcome;
import gym.sorespot.strength.figure.Illustration;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One exercise being written, with its checks. Event thread. */
final class FormModel {
    /** Where changes of this editor come from; who made them is in the host's trail. */
    static final String WHERE = "screen";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EditorRooms rooms;
    private final JobRunner jobs;
    private final Runnable changed;
    private final String id;
    private final FormCheck check;
    private final FormDraft draft;
    private final boolean resumed;
    private @Nullable String base;
    private ExerciseText text;
    private State state = State.OPEN;
    private Outcome.@Nullable Conflict conflict;
    private String trouble = "";
    private boolean deleted;
    private Consumer<Change.Kind> onSaved = kind -> {};

    /** How far it is. */
    enum State {
        OPEN,
        SAVING,
        SAVED,
        CONFLICT,
        FAILED
    }

    /**
     * @param id of the exercise
     * @param base what its file says, null for a new one
     * @param start what the form begins with
     * @param changed told of everything, on the event thread
     */
    FormModel(EditorRooms rooms, JobRunner jobs, String id, @Nullable String base, String start, Runnable changed) {
        this.rooms = rooms;
        this.jobs = jobs;
        this.id = id;
        this.base = base;
        this.changed = changed;
        this.text = ExerciseText.of(start);
        this.check = new FormCheck(rooms, jobs, id, text, changed);
        this.draft = new FormDraft(rooms.drafts(), jobs, id);
        this.resumed = rooms.drafts().find(id).isPresent();
    }

    private String name() {
        return id + ".yaml";
    }

    /** Whom to tell what was saved. */
    FormModel onSaved(Consumer<Change.Kind> listener) {
        onSaved = listener;
        return this;
    }

    /** Whether its file has just been removed. */
    boolean isDeleted() {
        return deleted;
    }

    String id() {
        return id;
    }

    /** Whether there is no such file yet. */
    boolean isNew() {
        return base == null;
    }

    ExerciseText text() {
        return text;
    }

    State state() {
        return state;
    }

    /** The two versions where somebody else has changed the file; mine is what the screen says now. */
    Optional<Outcome.Conflict> conflict() {
        return Optional.ofNullable(conflict)
                .map(seen ->
                        seen.mine() == null ? seen : new Outcome.Conflict(seen.name(), text.text(), seen.theirs()));
    }

    /**
     * Looks whether somebody else has changed the file. A form in which nothing is begun says what the file says now; else
     * there are two versions.
     *
     * @param taken told when the form has become what the file says
     */
    void lookAgain(Runnable taken) {
        if (!isNew() && state != State.SAVING && !deleted) {
            jobs.run(
                    "look at a file again",
                    PATIENCE,
                    () -> rooms.edits().text(name()),
                    found -> seen(found.orElse(null), taken),
                    failure -> {});
        }
    }

    private void seen(@Nullable String now, Runnable taken) {
        if (state == State.SAVING || deleted || Objects.equals(now, base)) {
            return;
        }
        boolean begun = isChanged();
        conflict = new Outcome.Conflict(name(), text.text(), now);
        state = State.CONFLICT;
        if (!begun && takeTheirs()) {
            taken.run();
        } else {
            changed.run();
        }
    }

    /** Why it could not be saved, a sentence for people; empty when it could. */
    String trouble() {
        return trouble;
    }

    boolean isChanged() {
        return !text.text().equals(base);
    }

    /** Saving something broken would take the exercise from members. */
    boolean maySave() {
        return isChanged() && state != State.SAVING && check.exercise().isPresent();
    }

    /** Whether it goes on with what was begun earlier and not saved. */
    boolean isResumed() {
        return resumed && state == State.OPEN && isChanged();
    }

    boolean isRetired() {
        return text.word("retired").matches("yes|true");
    }

    /** Changes the text; checks follow at once, the picture when it is drawn. */
    void change(UnaryOperator<ExerciseText> edit) {
        text = edit.apply(text);
        state = state == State.SAVING ? State.SAVING : State.OPEN;
        check();
    }

    private void check() {
        check.look(text);
        if (isChanged()) {
            draft.keep(base, text.text());
        } else {
            draft.drop();
        }
        changed.run();
    }

    /** Forgets what was not saved. */
    void discard() {
        draft.drop();
    }

    /** The exercise as it is written now; empty while anything is wrong. */
    Optional<Exercise> exercise() {
        return check.exercise();
    }

    Optional<Illustration> picture() {
        return check.picture();
    }

    /** What is wrong with a field. */
    List<Problem> problems(String field) {
        return check.problems(field);
    }

    List<Problem> problems() {
        return check.problems();
    }

    /** Writes it to its file. */
    void save() {
        Change.Kind kind = base == null ? Change.Kind.ADD : retiring();
        make(kind, text.text());
    }

    private Change.Kind retiring() {
        boolean before = base != null && ExerciseText.of(base).word("retired").matches("yes|true");
        if (before == isRetired()) {
            return Change.Kind.EDIT;
        }
        return before ? Change.Kind.BRING_BACK : Change.Kind.RETIRE;
    }

    /** Takes it out of sessions, or back in; histories keep it either way. */
    void retire(boolean retired) {
        change(now -> retired ? now.with("retired", true) : now.without("retired"));
        save();
    }

    /** Removes the file, unless somebody's history needs it. */
    void delete() {
        state = State.SAVING;
        jobs.run(
                "is an exercise in a history",
                PATIENCE,
                () -> rooms.isInHistory(id),
                needed -> {
                    if (needed) {
                        state = State.FAILED;
                        trouble = "needed";
                        changed.run();
                    } else {
                        make(Change.Kind.DELETE, null);
                    }
                },
                this::failed);
        changed.run();
    }

    private void make(Change.Kind kind, @Nullable String after) {
        state = State.SAVING;
        trouble = "";
        conflict = null;
        FileChange file = new FileChange(name(), base, after);
        jobs.run(
                "save an exercise",
                PATIENCE,
                () -> rooms.edits().make(kind, WHERE, List.of(file)),
                outcome -> saved(outcome, kind, after),
                this::failed);
        changed.run();
    }

    private void saved(Outcome outcome, Change.Kind kind, @Nullable String after) {
        conflict = outcome.conflict().orElse(null);
        if (conflict == null) {
            base = after;
            deleted = after == null;
            // Whoever has gone on writing meanwhile goes on with what is saved now.
            boolean goesOn = isChanged() && !deleted;
            state = goesOn ? State.OPEN : State.SAVED;
            if (goesOn) {
                draft.keep(base, text.text());
            } else {
                draft.drop();
            }
            onSaved.accept(kind);
        } else {
            state = State.CONFLICT;
        }
        changed.run();
    }

    private void failed(Exception failure) {
        state = State.FAILED;
        trouble = String.valueOf(failure.getMessage());
        changed.run();
    }

    /** Of two versions takes the one on the screen: it is saved over the other, which has been seen now. */
    void keepMine() {
        Outcome.Conflict seen = conflict().orElse(null);
        if (seen == null) {
            return;
        }
        base = seen.theirs();
        if (seen.mine() == null || check.exercise().isPresent()) {
            make(seen.mine() == null ? Change.Kind.DELETE : Change.Kind.EDIT, seen.mine());
        } else {
            // Half written: it goes on, and is saved when it is whole.
            conflict = null;
            state = State.OPEN;
            check();
        }
    }

    /**
     * Of two versions takes the one in the file; what was on the screen is gone.
     *
     * @return false when no form can show it, and nothing has changed
     */
    boolean takeTheirs() {
        Outcome.Conflict seen = conflict;
        if (seen == null || seen.theirs() == null) {
            return false;
        }
        try {
            text = ExerciseText.of(seen.theirs());
        } catch (EditException e) {
            return false;
        }
        base = seen.theirs();
        conflict = null;
        state = State.OPEN;
        check();
        return true;
    }
}
