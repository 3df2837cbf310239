package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.staff.editor.FormSection.Form;
import gym.sorespot.touch.TouchText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of the form. Event thread. */
enum FormSections {
    WORDS("name", "steps", "evidence") {
        @Override
        FormSection make(Form form) {
            FormSection section = new FormSection(form).typed("name").heading("steps");
            steps(form, section);
            return section.check("steps").typed("evidence");
        }
    },
    AREAS("areas", "avoid") {
        @Override
        FormSection make(Form form) {
            return new AreaSection(form);
        }
    },
    KIND("role", "pattern", "level", "sides") {
        @Override
        FormSection make(Form form) {
            Names names = form.names();
            return new FormSection(form)
                    .one("role", ids(Role.values()), names::role)
                    .one("level", List.of("1", "2", "3"), level -> form.words().text("level." + level))
                    .one("sides", ids(Sides.values()), side -> form.words().text("sides." + side))
                    .one("pattern", ids(Pattern.values()), names::pattern);
        }
    },
    DOSE("dose", "tempo") {
        @Override
        FormSection make(Form form) {
            return new DoseSection(form);
        }
    },
    GEAR("equipment") {
        @Override
        FormSection make(Form form) {
            // What the gym has comes first; the rest is there for what it may buy.
            Set<String> words = new LinkedHashSet<>(
                    new java.util.TreeSet<>(form.rooms().gym().equipment()));
            words.addAll(form.rooms().equipment());
            return new FormSection(form).many("equipment", words, form.names()::equipment);
        }
    },
    MUSCLES("muscles", "also") {
        @Override
        FormSection make(Form form) {
            return new FormSection(form)
                    .many("muscles", ids(Muscle.values()), form.names()::muscle)
                    .many("also", ids(Muscle.values()), form.names()::muscle);
        }
    },
    LINKS("easier", "harder", "family") {
        @Override
        FormSection make(Form form) {
            return new FormSection(form).family().link("easier").link("harder");
        }
    };

    private final List<String> fields;

    FormSections(String... fields) {
        this.fields = List.of(fields);
    }

    /** The part with what it says now. */
    abstract FormSection make(Form form);

    /** How much is wrong in it. */
    int problems(FormModel model) {
        return fields.stream().mapToInt(field -> model.problems(field).size()).sum();
    }

    String key() {
        return "section." + name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> ids(Object[] words) {
        return Stream.of(words).map(Object::toString).toList();
    }

    private static void steps(Form form, FormSection section) {
        List<String> steps = form.model().text().words("steps");
        for (int i = 0; i <= steps.size(); i++) {
            int at = i;
            String name = form.words().text("editor.step", at + 1);
            TouchText line = new TouchText(name, at < steps.size() ? steps.get(at) : "");
            line.setName("field-step-" + at);
            Typed.on(line, text -> form.model()
                    .change(now -> now.with("steps", replaced(now.words("steps"), at, text))));
            section.with(line);
        }
        section.hint("editor.step.hint");
    }

    /** The last line is empty: what is written there becomes a new step, and an emptied step goes. */
    static List<String> replaced(List<String> steps, int at, String text) {
        List<String> replaced = new ArrayList<>(steps);
        while (replaced.size() <= at) {
            replaced.add("");
        }
        replaced.set(at, text);
        // Blanks in the middle stay while one types, or the lines below would move.
        while (!replaced.isEmpty() && replaced.get(replaced.size() - 1).isBlank()) {
            replaced.remove(replaced.size() - 1);
        }
        return replaced;
    }
}
