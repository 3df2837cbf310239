package gym.sorespot.strength.staff.editor;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.editing.ExerciseText;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchField;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A part of the form: fields one below the other, each with what is wrong with it right below. Event thread. */
class FormSection extends Column {
    private static final long serialVersionUID = 1L;

    /** What the form lets one touch. */
    record Form(FormModel model, Words words, Names names, EditorRooms rooms) {
        /** More would not be looked through. */
        private static final int MOST = 30;

        /** The exercises that a link may lead to, those of the same family first. */
        List<Exercise> targets() {
            ExerciseText text = model.text();
            List<String> areas = text.words("areas");
            String family = text.word("family");
            return rooms.catalogue().exercises().stream()
                    .filter(exercise -> !exercise.id().equals(model.id()))
                    .filter(exercise -> exercise.family().equals(family)
                            || exercise.id().equals(text.word("easier"))
                            || exercise.id().equals(text.word("harder"))
                            || exercise.areas().stream().anyMatch(area -> areas.contains(area.id())))
                    .sorted(Comparator.comparing(exercise -> !exercise.family().equals(family)))
                    .limit(MOST)
                    .toList();
        }
    }

    final transient Form form;
    private final Map<String, Text> checks = new LinkedHashMap<>();

    FormSection(Form form) {
        super(Space.SMALL);
        this.form = form;
    }

    /** Shows what is wrong now. */
    void refresh() {
        checks.forEach((field, check) -> {
            List<Problem> problems = form.model().problems(field);
            check.setText(problems.stream()
                    .map(problem -> problem.in(form.words().locale()))
                    .map(problem -> form.words().text("editor.check", problem.wrong(), problem.right()))
                    .collect(Collectors.joining(" ")));
            check.setVisible(!problems.isEmpty());
        });
        revalidate();
        repaint();
    }

    FormSection heading(String field) {
        return heading(field, getComponentCount() == 0 ? Space.NONE : Space.LARGE);
    }

    private FormSection heading(String field, Space above) {
        with(Text.strong(Type.LEAD, form.words().text("field." + field)), above);
        return this;
    }

    FormSection hint(String key) {
        with(Text.plain(Type.BODY, form.words().text(key)).in(Tone.MUTED));
        return this;
    }

    /** Where it is said what is wrong with a field. */
    FormSection check(String field) {
        Text check = Text.strong(Type.BODY, "").in(Tone.SORENESS_PAINFUL);
        check.setName("check-" + field);
        checks.put(field, check);
        with(check);
        return this;
    }

    /** A line of text. */
    FormSection typed(String field) {
        heading(field);
        TouchField line = new TouchField(
                form.words().text("field." + field), form.model().text().word(field));
        line.setName("field-" + field);
        Typed.on(line, text -> form.model().change(now -> now.with(field, text)));
        with(line);
        return check(field);
    }

    /** One of several words. */
    FormSection one(String field, Collection<String> all, UnaryOperator<String> name) {
        heading(field);
        Choice<String> choice =
                new Choice<>(1.5, ButtonKind.SMALL, word -> form.model().change(now -> put(now, field, word)));
        all.forEach(word -> choice.option(word, name.apply(word), ""));
        choice.chosen(form.model().text().word(field));
        choice.setName("field-" + field);
        with(choice);
        return check(field);
    }

    private static ExerciseText put(ExerciseText text, String field, String word) {
        return field.equals("level") ? text.with(field, Integer.parseInt(word)) : text.with(field, word);
    }

    /** Any number of words. */
    FormSection many(String field, Collection<String> all, UnaryOperator<String> name) {
        heading(field);
        Wrap toggles = new Wrap(Space.SMALL).atStart();
        for (String word : all) {
            boolean[] on = {form.model().text().words(field).contains(word)};
            TouchToggle toggle = new TouchToggle(name.apply(word), ButtonKind.SMALL, null, () -> {
                on[0] = !on[0];
                form.model().change(now -> now.with(field, changed(now.words(field), word, on[0])));
            });
            toggle.setSelected(on[0]);
            toggles.with(toggle);
        }
        with(toggles);
        return check(field);
    }

    /** Another exercise of the same family or for the same areas, or none. */
    FormSection link(String field) {
        heading(field);
        Choice<String> choice = new Choice<>(3, ButtonKind.SMALL, id -> form.model()
                .change(now -> id.isEmpty() ? now.without(field) : now.with(field, id)));
        choice.option("", form.words().text("editor.no-link"), "");
        form.targets().forEach(exercise -> choice.option(exercise.id(), exercise.name(), ""));
        choice.chosen(form.model().text().word(field));
        choice.setName("field-" + field);
        with(choice);
        return check(field);
    }

    /** One of the families of such exercises, or one of its own. */
    FormSection family() {
        String field = "family";
        heading(field);
        Choice<String> choice =
                new Choice<>(3, ButtonKind.SMALL, id -> form.model().change(now -> now.with(field, id)));
        String now = form.model().text().word(field);
        Set<String> families = new LinkedHashSet<>();
        families.add(now);
        form.targets().forEach(exercise -> families.add(exercise.family()));
        families.remove("");
        families.forEach(id -> choice.option(id, Names.ofId(id), ""));
        if (!families.contains(form.model().id())) {
            choice.option(form.model().id(), form.words().text("editor.own-family"), "");
        }
        choice.chosen(now);
        choice.setName("field-" + field);
        with(choice);
        return check(field);
    }

    static List<String> changed(List<String> words, String word, boolean in) {
        List<String> changed = new ArrayList<>(words);
        changed.remove(word);
        if (in) {
            changed.add(word);
        }
        return changed;
    }
}
