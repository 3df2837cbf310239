package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.staff.editor.FormSection.Form;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Split;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;
import java.util.List;
import java.util.Locale;

/** The form of one exercise: its parts, what members will see, and what to do with it. Event thread. */
final class FormPage extends Column {
    private static final long serialVersionUID = 1L;
    private static final double FORM_SHARE = 0.6;

    private final transient Words words;
    private final transient FormModel model;
    private final transient Form form;
    private final transient Actions actions;
    private final Choice<FormSections> parts;
    private final Column part = new Column(Space.NONE);
    private final Preview preview;
    private final Text state = Text.strong(Type.BODY, "");
    private final Wrap buttons = new Wrap(Space.SMALL).atStart();
    /** The one that counts, always at the same place. */
    private final Row main = new Row(Space.NONE);

    private FormSections open = FormSections.WORDS;
    private FormSection section;

    /** Where one can go from here. */
    interface Actions {
        void list();

        void copy(FormModel of);

        /** Back to what is saved. */
        void discard(FormModel of);

        void conflict(FormModel of);
    }

    FormPage(Words words, EditorRooms rooms, FormModel model, Actions actions) {
        super(Space.SMALL);
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.form = new Form(model, words, new Names(words), rooms);
        this.preview = new Preview(words, rooms);
        this.section = open.make(form);
        this.parts = new Choice<>(1.5, ButtonKind.SMALL, this::open);
        List.of(FormSections.values()).forEach(each -> parts.option(each, words.text(each.key()), ""));
        parts.chosen(open);
        with(parts);
        filling(new Split(new ScrollPane(part), new ScrollPane(preview), FORM_SHARE));
        with(state, Space.SMALL);
        with(new Row(Space.MEDIUM).filling(buttons, 1).with(main));
        open(open);
        refresh();
    }

    /** Shows a part of the form with what it says now. */
    private void open(FormSections chosen) {
        open = chosen;
        section = chosen.make(form);
        part.removeAll();
        part.with(section);
        section.refresh();
    }

    /** Makes the open part anew: the text has changed from outside. */
    void reopen() {
        open(open);
        refresh();
    }

    /** The file may have changed. */
    void lookAgain() {
        model.lookAgain(this::reopen);
    }

    /** Shows what is wrong, what members will see, and what can be done now. */
    void refresh() {
        section.refresh();
        preview.show(model);
        for (FormSections each : FormSections.values()) {
            TouchToggle toggle = parts.toggle(each);
            int wrong = each.problems(model);
            if (toggle != null) {
                toggle.setText(
                        wrong == 0
                                ? words.text(each.key())
                                : words.text("section.wrong", words.text(each.key()), wrong));
            }
        }
        state.setText(said());
        state.in(
                model.problems().isEmpty() && model.state() != FormModel.State.FAILED
                        ? Tone.INK
                        : Tone.SORENESS_PAINFUL);
        buttons();
        revalidate();
        repaint();
    }

    private String said() {
        FormModel.State now = model.state();
        if (now == FormModel.State.FAILED) {
            return model.trouble().equals("needed")
                    ? words.text("editor.needed")
                    : words.text("editor.failed", model.trouble());
        }
        if (!model.problems().isEmpty()) {
            return words.text("editor.wrong", model.problems().size());
        }
        if (model.isResumed()) {
            return words.text("editor.resumed");
        }
        return now == FormModel.State.OPEN && !model.isChanged()
                ? words.text(model.isNew() ? "editor.new" : "editor.file", model.id())
                : words.text("editor.state." + now.name().toLowerCase(Locale.ROOT));
    }

    private void buttons() {
        buttons.removeAll();
        main.removeAll();
        buttons.with(button("editor.list", ButtonKind.SMALL, Glyph.LIST, actions::list));
        if (model.conflict().isPresent()) {
            main.with(button("editor.compare", ButtonKind.PRIMARY, Glyph.WARNING, () -> actions.conflict(model)));
            return;
        }
        if (!model.isNew()) {
            buttons.with(button("editor.copy", ButtonKind.SMALL, Glyph.PLUS, () -> actions.copy(model)));
            boolean retired = model.isRetired();
            TouchButton retire = button(
                    retired ? "editor.bring-back" : "editor.retire",
                    ButtonKind.SMALL,
                    retired ? Glyph.RESTART : Glyph.CLOSE,
                    () -> model.retire(!retired));
            // What is being written may be half; it is saved or thrown away first.
            retire.setEnabled(!model.isChanged());
            buttons.with(retire);
            buttons.with(button("editor.delete", ButtonKind.SMALL, Glyph.DELETE, model::delete));
        }
        if (model.isChanged()) {
            buttons.with(button("editor.discard", ButtonKind.SMALL, Glyph.RESTART, () -> actions.discard(model)));
        }
        TouchButton save = button("editor.save", ButtonKind.PRIMARY, Glyph.CHECK, model::save);
        save.setEnabled(model.maySave());
        save.setName("form-save");
        main.with(save);
    }

    private TouchButton button(String key, ButtonKind kind, Glyph glyph, Runnable action) {
        return new TouchButton(words.text(key), kind, glyph, action);
    }
}
