package gym.sorespot.strength.staff.editor;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.strength.catalogue.editing.Change;
import gym.sorespot.strength.catalogue.editing.Drafts;
import gym.sorespot.strength.catalogue.editing.ExerciseText;
import gym.sorespot.strength.catalogue.editing.Outcome;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.awt.BorderLayout;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The catalogue's editor: list, form, two versions, what was changed. Event thread. */
public final class EditorPage extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final transient EditorRooms rooms;
    private final transient JobRunner jobs;
    private final transient Words words;
    private final transient @Nullable Runnable onList;
    private final ListPage list;
    private transient @Nullable FormPage form;

    /** With the list of all exercises. */
    public EditorPage(EditorRooms rooms, JobRunner jobs, Locale locale) {
        this(rooms, jobs, locale, null);
    }

    /** @param onList what "all exercises" leads to instead of the list, null for the list */
    public EditorPage(EditorRooms rooms, JobRunner jobs, Locale locale, @Nullable Runnable onList) {
        super(new BorderLayout());
        setOpaque(false);
        this.rooms = rooms;
        this.jobs = jobs;
        this.words = Words.of(EditorPage.class, "words", locale);
        this.onList = onList;
        this.list = new ListPage(words, new FromList());
        rooms.onFiles(this::filesRead);
        if (onList == null) {
            list();
        }
    }

    /** Shows the list as the files are now. */
    public void list() {
        form = null;
        if (onList != null) {
            onList.run();
            return;
        }
        show(list);
        fill();
    }

    /** Shows the list with what a search finds. */
    public void search(String text) {
        list.search(text);
        show(list);
        fill();
    }

    private void fill() {
        jobs.run(
                "list the exercises",
                PATIENCE,
                () -> new Entries(rooms, words).all(),
                list::rows,
                failure -> show(sentence("editor.failed", String.valueOf(failure.getMessage()))));
    }

    private void filesRead() {
        if (list.getParent() == this) {
            fill();
        }
        if (form != null && form.getParent() == this) {
            form.lookAgain();
        }
    }

    /** Opens the form of an exercise: with what was begun and not saved, or as its file is now. */
    public void open(String id) {
        Optional<Drafts.Draft> begun = rooms.drafts().find(id).filter(draft -> isReadable(draft.text()));
        if (begun.isPresent()) {
            form(new FormModel(rooms, jobs, id, begun.get().base(), begun.get().text(), this::refresh));
        } else {
            load(id);
        }
    }

    private void load(String id) {
        jobs.run(
                "open an exercise",
                PATIENCE,
                () -> rooms.edits().text(id + ".yaml").orElseThrow(() -> new IllegalStateException(id)),
                text -> {
                    if (isReadable(text)) {
                        form(new FormModel(rooms, jobs, id, text, text, this::refresh));
                    } else {
                        show(new BrokenPage(words, rooms, id, text, this::list));
                    }
                },
                failure -> show(sentence("editor.gone", id)));
    }

    private static boolean isReadable(String text) {
        try {
            ExerciseText.of(text);
            return true;
        } catch (RuntimeException e) {
            // Whatever the text is, a form cannot show it; the page that can says what is wrong.
            return false;
        }
    }

    private void form(FormModel model) {
        model.onSaved(kind -> saved(model, kind));
        FormPage page = new FormPage(words, rooms, model, new FromForm());
        form = page;
        show(page);
    }

    private void saved(FormModel model, Change.Kind kind) {
        String what = "change." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        rooms.changed(what, model.id() + ".yaml", "1");
        if (model.isDeleted()) {
            list();
        }
    }

    private void refresh() {
        if (form != null) {
            form.refresh();
        }
    }

    private void changes(String said) {
        jobs.run(
                "read what was changed",
                PATIENCE,
                () -> rooms.edits().undoable(),
                changes -> show(new ChangesPage(words, changes, said, this::undo, this::list)),
                failure -> show(sentence("editor.failed", String.valueOf(failure.getMessage()))));
    }

    private void undo(Change change) {
        jobs.run(
                "take a change back",
                PATIENCE,
                () -> rooms.edits().undo(change, FormModel.WHERE),
                outcome -> {
                    outcome.change().ifPresent(made -> rooms.changed("change.undone", Long.toString(change.number())));
                    changes(outcome.conflict()
                            .map(conflict -> words.text("changes.conflict", conflict.name()))
                            .orElse(""));
                },
                failure -> changes(words.text("editor.failed", String.valueOf(failure.getMessage()))));
    }

    private Text sentence(String key, String what) {
        return Text.plain(Type.LEAD, words.text(key, what));
    }

    private void show(JComponent page) {
        removeAll();
        add(page);
        revalidate();
        repaint();
    }

    private final class FromList implements ListPage.Actions {
        @Override
        public void open(String id) {
            EditorPage.this.open(id);
        }

        @Override
        public void changes() {
            EditorPage.this.changes("");
        }
    }

    private final class FromForm implements FormPage.Actions {
        @Override
        public void list() {
            EditorPage.this.list();
        }

        @Override
        public void copy(FormModel of) {
            String name = words.text("editor.copy.name", of.text().word("name"));
            NewExercise copy = NewExercise.copy(of.text().text(), name, rooms.catalogue(), rooms.folder());
            form(new FormModel(rooms, jobs, copy.id(), null, copy.text(), EditorPage.this::refresh));
        }

        @Override
        public void discard(FormModel of) {
            of.discard();
            if (of.isNew()) {
                EditorPage.this.list();
            } else {
                load(of.id());
            }
        }

        @Override
        public void conflict(FormModel of) {
            Optional<Outcome.Conflict> conflict = of.conflict();
            FormPage page = form;
            if (conflict.isPresent() && page != null) {
                EditorPage.this.show(new ConflictPage(words, conflict.get(), new Choice(of, page)));
            }
        }
    }

    private final class Choice implements ConflictPage.Actions {
        private final FormModel model;
        private final FormPage page;

        Choice(FormModel model, FormPage page) {
            this.model = model;
            this.page = page;
        }

        @Override
        public void mine() {
            model.keepMine();
            show(page);
        }

        @Override
        public void theirs() {
            if (model.takeTheirs()) {
                page.reopen();
                show(page);
            } else {
                model.discard();
                load(model.id());
            }
        }

        @Override
        public void back() {
            show(page);
        }
    }
}
