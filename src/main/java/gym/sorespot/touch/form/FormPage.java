package gym.sorespot.touch.form;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form: a row a field, what is wrong beside it, and Save below. */
public final class FormPage extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Words own;
    private final transient FormModel model;
    private final transient List<FormRow> rows = new ArrayList<>();
    private final String note;
    private final Column state = new Column(Space.SMALL);
    private final TouchButton save;
    private final TouchButton discard;
    private FormModel.@Nullable Phase built;

    /**
     * A form.
     *
     * @param words for the fields' meanings
     * @param note a sentence below the fields; empty for none
     */
    public FormPage(Words words, FormModel model, String note) {
        super(Space.MEDIUM);
        this.words = words;
        this.own = Words.of(FormPage.class, "words", words.locale());
        this.model = model;
        this.note = note;
        this.save = TouchButton.primary(own.text("save"), model::save);
        save.setName("save");
        this.discard = TouchButton.quiet(own.text("discard"), this::discard);
        model.listen(this::refresh);
        refresh();
        model.read();
    }

    private void refresh() {
        boolean filled =
                model.phase() != FormModel.Phase.READING && !model.fields().isEmpty();
        boolean fresh = built == FormModel.Phase.SAVING || built == FormModel.Phase.READING || built == null;
        if (model.phase() == FormModel.Phase.CONFLICT) {
            conflict();
        } else if (rows.isEmpty() || built == FormModel.Phase.CONFLICT || fresh) {
            build(filled);
        }
        built = model.phase();
        rows.forEach(FormRow::refresh);
        state.removeAll();
        String says = says();
        if (!says.isEmpty()) {
            state.with(Text.plain(Type.BODY, says));
        }
        save.setEnabled(model.maySave());
        discard.setVisible(
                model.phase() == FormModel.Phase.EDITING && !model.changed().isEmpty());
        revalidate();
        repaint();
    }

    private void discard() {
        built = null;
        model.discard();
    }

    private void build(boolean filled) {
        removeAll();
        rows.clear();
        Column all = new Column(Space.MEDIUM);
        if (filled) {
            for (FormField field : model.fields()) {
                FormRow row = new FormRow(words, own, model, field);
                rows.add(row);
                all.with(row);
            }
        }
        if (!note.isEmpty()) {
            all.with(Text.plain(Type.BODY, note).in(Tone.MUTED));
        }
        filling(new ScrollPane(all));
        with(new Row(Space.MEDIUM).filling(state, 1).with(discard).with(save));
    }

    private void conflict() {
        removeAll();
        rows.clear();
        Column all = new Column(Space.MEDIUM).with(Text.strong(Type.LEAD, own.text("conflict")));
        for (FormModel.Changed both : model.conflicts()) {
            all.with(new Card(Space.TIGHT)
                    .with(Text.strong(Type.LEAD, words.text(both.field().key())))
                    .with(new Row(Space.MEDIUM)
                            .filling(side("conflict.here", both.after()), 1)
                            .filling(side("conflict.file", both.before()), 1)
                            .atTop()));
        }
        filling(new ScrollPane(all));
        with(new Row(Space.MEDIUM)
                .with(new TouchButton(own.text("conflict.mine"), ButtonKind.QUIET, null, model::keepMine))
                .with(new TouchButton(own.text("conflict.theirs"), ButtonKind.QUIET, null, model::takeTheirs)));
    }

    private Column side(String key, String value) {
        return new Column(Space.NONE)
                .with(Text.plain(Type.BODY, own.text(key)).in(Tone.MUTED))
                .with(Text.plain(Type.LEAD, value.isEmpty() ? own.text("nothing") : value));
    }

    private String unsaved() {
        return model.changed().isEmpty() ? "" : own.text(model.isResumed() ? "resumed" : "unsaved");
    }

    private String says() {
        return switch (model.phase()) {
            case READING -> own.text("reading");
            case SAVING -> own.text("saving");
            case SAVED -> own.text("saved");
            case FAILED -> model.trouble().isEmpty() ? own.text("failed") : own.text("failed.file", model.trouble());
            case CONFLICT -> "";
            case EDITING -> !model.fitTogether() ? own.text("together") : unsaved();
        };
    }
}
