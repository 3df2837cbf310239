package gym.sorespot.touch.form;

import gym.sorespot.reading.edit.EditException;
import gym.sorespot.reading.edit.Nodes;
import gym.sorespot.reading.edit.YamlDraft;
import gym.sorespot.reading.edit.YamlEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values of some fields of one file while they are changed. Event thread. */
public final class FormModel {
    /** How far it is. */
    public enum Phase {
        /** The file is being read. */
        READING,
        EDITING,
        SAVING,
        SAVED,
        /** Somebody else has changed the same field meanwhile. */
        CONFLICT,
        /** The file cannot be read, changed or written. */
        FAILED
    }

    /** Where the file is; each call answers on the event thread. */
    public interface Place {
        /** Reads the file, or what it begins with where it is missing. */
        void read(Consumer<String> onText, Consumer<Exception> onTrouble);

        /** Saves what was changed. */
        void save(YamlDraft draft, Consumer<YamlDraft.Saved> onSaved, Consumer<Exception> onTrouble);
    }

    /** A field that was changed: what it said, what it says now. */
    public record Changed(FormField field, String before, String after) {}

    private final List<FormField> fields;
    private final Place place;
    private final Predicate<Map<String, String>> together;
    private final Consumer<List<Changed>> onSaved;
    private final Map<String, String> values = new LinkedHashMap<>();
    private YamlEdit file = YamlEdit.of("");
    private Phase phase = Phase.READING;
    private Runnable listener = () -> {};
    private @Nullable String theirs;
    private String trouble = "";
    private FormMemory memory = new FormMemory();
    private String name = "";
    private boolean resumed;

    /**
     * @param together whether values that are fine each by itself fit together, by path
     * @param onSaved told of what has been written
     */
    public FormModel(
            List<FormField> fields,
            Place place,
            Predicate<Map<String, String>> together,
            Consumer<List<Changed>> onSaved) {
        this.fields = List.copyOf(fields);
        this.place = place;
        this.together = together;
        this.onSaved = onSaved;
    }

    /** Keeps what is not saved under a name, and goes on with what is kept there. */
    public FormModel remembering(FormMemory newMemory, String newName) {
        memory = newMemory;
        name = newName;
        return this;
    }

    /** Whether it goes on with what was begun earlier and not saved. */
    public boolean isResumed() {
        return resumed && phase == Phase.EDITING && !changed().isEmpty();
    }

    /** Forgets what was not saved, and reads the file. */
    public void discard() {
        memory.drop(name);
        read();
    }

    /** Whoever shows it; one at a time. */
    public void listen(Runnable newListener) {
        listener = newListener;
    }

    /** Reads the file. */
    public void read() {
        place.read(this::begin, this::broken);
    }

    private void begin(String text) {
        Optional<FormMemory.Begun> begun = memory.find(name);
        resumed = begun.isPresent();
        // What was read then is what the changes are measured against: whoever has changed it since is not overwritten.
        show(begun.map(FormMemory.Begun::file).orElse(text));
        begun.ifPresent(known -> {
            values.putAll(known.values());
            become(phase);
        });
    }

    private void show(String text) {
        try {
            file = YamlEdit.of(text);
        } catch (EditException e) {
            broken(e);
            return;
        }
        fields.forEach(field -> values.put(field.path(), said(field)));
        become(Phase.EDITING);
    }

    private String said(FormField field) {
        String said = Nodes.at(file.top(), List.of(field.path().split("\\.", -1)))
                .map(FieldText::of)
                .orElse(field.usual());
        return field.kind() instanceof FormField.YesNo ? (FieldText.isYes(said) ? "yes" : "no") : said;
    }

    public Phase phase() {
        return phase;
    }

    public List<FormField> fields() {
        return fields;
    }

    public String value(FormField field) {
        return values.getOrDefault(field.path(), field.usual());
    }

    /** Changes a value; nothing is written yet. */
    public void value(FormField field, String value) {
        values.put(field.path(), value);
        if (changed().isEmpty()) {
            memory.drop(name);
        } else {
            memory.keep(name, new FormMemory.Begun(file.text(), values));
        }
        become(Phase.EDITING);
    }

    /** The meaning of what is wrong with a value; empty when nothing is. */
    public Optional<String> wrong(FormField field) {
        return FieldText.wrong(field.kind(), value(field));
    }

    /** Whether values fit together. */
    public boolean fitTogether() {
        return fields.stream().anyMatch(field -> wrong(field).isPresent()) || together.test(Map.copyOf(values));
    }

    /** Whether something is changed and all of it may be saved. */
    public boolean maySave() {
        return phase != Phase.SAVING
                && phase != Phase.READING
                && !changed().isEmpty()
                && fields.stream().allMatch(field -> wrong(field).isEmpty())
                && fitTogether();
    }

    /** What differs from the file as it was read. */
    public List<Changed> changed() {
        List<Changed> changed = new ArrayList<>();
        for (FormField field : fields) {
            String before = said(field);
            String after = value(field).strip();
            if (!before.equals(after)) {
                changed.add(new Changed(field, before, after));
            }
        }
        return changed;
    }

    /** Puts it into the file. */
    public void save() {
        if (!maySave()) {
            return;
        }
        List<Changed> changed = changed();
        YamlDraft draft = new YamlDraft(file.text());
        try {
            changed.forEach(each -> put(draft, each));
        } catch (EditException e) {
            broken(e);
            return;
        }
        become(Phase.SAVING);
        place.save(draft, saved -> saved(saved, changed), this::broken);
    }

    /** A line that is emptied goes: what is usual holds then. */
    private static void put(YamlDraft draft, Changed each) {
        String path = each.field().path();
        FormField.Kind kind = each.field().kind();
        boolean mayGo = kind instanceof FormField.Line || kind instanceof FormField.Found;
        if (mayGo && each.after().isEmpty()) {
            draft.remove(path);
        } else {
            draft.put(path, FieldText.node(each.field().kind(), each.after()));
        }
    }

    private void saved(YamlDraft.Saved saved, List<Changed> changed) {
        if (saved.conflict().isPresent()) {
            theirs = saved.conflict().get().theirs();
            become(Phase.CONFLICT);
            return;
        }
        memory.drop(name);
        resumed = false;
        onSaved.accept(changed);
        place.read(
                text -> {
                    show(text);
                    become(Phase.SAVED);
                },
                this::broken);
    }

    /** The fields that somebody else has changed too: what stands in the file now. */
    public List<Changed> conflicts() {
        String other = theirs;
        if (other == null) {
            return List.of();
        }
        YamlEdit mine = file;
        file = YamlEdit.of(other);
        List<Changed> both = new ArrayList<>();
        for (FormField field : fields) {
            String now = said(field);
            String here = value(field);
            if (!now.equals(here)) {
                both.add(new Changed(field, now, here));
            }
        }
        file = mine;
        return both;
    }

    /** What stands in the file now holds. */
    public void takeTheirs() {
        if (theirs != null) {
            String text = theirs;
            theirs = null;
            memory.drop(name);
            show(text);
        }
    }

    /** What stands here holds: it is saved over what somebody else has written, who is shown what went. */
    public void keepMine() {
        if (theirs != null) {
            file = YamlEdit.of(theirs);
            theirs = null;
            become(Phase.EDITING);
            save();
        }
    }

    /** What cannot be done, in words; empty otherwise. */
    public String trouble() {
        return trouble;
    }

    private void broken(Exception reason) {
        trouble = reason instanceof EditException ? String.valueOf(reason.getMessage()) : "";
        become(Phase.FAILED);
    }

    private void become(Phase next) {
        phase = next;
        listener.run();
    }
}
