package gym.sorespot.touch.form;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Stepper;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchField;
import gym.sorespot.touch.TouchText;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

/** One field of a form: what it is, the control that fits it, and what is wrong. */
final class FormRow extends Card {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Words own;
    private final transient FormModel model;
    private final transient FormField field;
    private final Text wrong = Text.plain(Type.BODY, "");

    FormRow(Words words, Words own, FormModel model, FormField field) {
        super(Space.SMALL);
        this.words = words;
        this.own = own;
        this.model = model;
        this.field = field;
        Column says = new Column(Space.NONE).with(Text.strong(Type.LEAD, words.text(field.key())));
        if (words.has(field.key() + ".detail")) {
            says.with(Text.plain(Type.BODY, words.text(field.key() + ".detail")).in(Tone.MUTED));
        }
        JComponent control = control();
        boolean beside = field.kind() instanceof FormField.Whole || field.kind() instanceof FormField.YesNo;
        if (beside) {
            with(new Row(Space.MEDIUM).filling(says, 1).filling(control, 1));
        } else {
            with(says).with(control);
        }
        with(wrong);
        wrong.setVisible(false);
    }

    private JComponent control() {
        FormField.Kind kind = field.kind();
        String value = model.value(field);
        if (kind instanceof FormField.Whole whole) {
            int now = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : whole.least();
            return new Stepper(
                    words.locale(),
                    whole.least(),
                    whole.most(),
                    whole.step(),
                    now,
                    number -> words.has(field.key() + ".unit")
                            ? words.text(field.key() + ".unit", number)
                            : Integer.toString(number),
                    number -> model.value(field, Integer.toString(number)));
        }
        if (kind instanceof FormField.YesNo) {
            Choice<String> choice = new Choice<>(1.8, ButtonKind.SMALL, chosen -> model.value(field, chosen));
            return choice.option("yes", own.text("yes"), "")
                    .option("no", own.text("no"), "")
                    .chosen(value);
        }
        if (kind instanceof FormField.OneOf one) {
            Choice<String> choice = new Choice<>(3, ButtonKind.SMALL, chosen -> model.value(field, chosen));
            one.words().forEach(word -> choice.option(word, name(word), ""));
            return choice.chosen(value);
        }
        if (kind instanceof FormField.Found found) {
            return found(found, value);
        }
        if (kind instanceof FormField.Prose) {
            return named(new TouchText(words.text(field.key()), value).onTyped(this::typed));
        }
        return kind instanceof FormField.SomeOf some
                ? toggles(some)
                : named(new TouchField(words.text(field.key()), value).onTyped(this::typed));
    }

    /** What stands in the file stays a choice, wherever it comes from. */
    private JComponent found(FormField.Found found, String value) {
        List<String> all = new ArrayList<>(found.words().get());
        if (!value.isEmpty() && !all.contains(value)) {
            all.add(value);
        }
        Choice<String> choice = new Choice<>(3, ButtonKind.SMALL, chosen -> model.value(field, chosen));
        choice.option("", words.text(field.key() + ".empty"), "");
        all.forEach(word -> choice.option(word, name(word), ""));
        return choice.chosen(value);
    }

    /** Words that the program does not name itself, such as languages, stand for themselves. */
    private String name(String word) {
        String key = field.key() + "." + word;
        return words.has(key) ? words.text(key) : word;
    }

    private JComponent toggles(FormField.SomeOf some) {
        List<String> chosen = new ArrayList<>(FieldText.parts(model.value(field)));
        Wrap wrap = new Wrap(Space.SMALL);
        for (String word : some.words()) {
            TouchToggle toggle = new TouchToggle(name(word), ButtonKind.SMALL, null, () -> {
                if (!chosen.remove(word)) {
                    chosen.add(word);
                }
                model.value(field, String.join(", ", chosen));
            });
            toggle.setSelected(chosen.contains(word));
            wrap.with(toggle);
        }
        return wrap;
    }

    private JComponent named(JComponent line) {
        line.setName("field-" + field.path());
        return line;
    }

    private void typed(String text) {
        model.value(field, text);
    }

    void refresh() {
        Optional<String> problem = model.wrong(field);
        wrong.setVisible(problem.isPresent());
        wrong.setText(problem.map(this::say).orElse(""));
    }

    private String say(String problem) {
        FormField.Kind kind = field.kind();
        double least = 0;
        double most = 0;
        if (kind instanceof FormField.Line line) {
            least = line.least();
            most = line.most();
        } else if (kind instanceof FormField.Prose prose) {
            least = prose.least();
            most = prose.most();
        } else if (kind instanceof FormField.Whole whole) {
            least = whole.least();
            most = whole.most();
        } else if (kind instanceof FormField.Decimal decimal) {
            least = decimal.least();
            most = decimal.most();
        } else if (kind instanceof FormField.Numbers numbers) {
            least = numbers.least();
            most = numbers.most();
        }
        return own.text(
                "wrong." + problem, FieldText.shown(least, words.locale()), FieldText.shown(most, words.locale()));
    }
}
