package gym.sorespot.strength.staff.transfer;

import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.importing.ImportItem;
import gym.sorespot.strength.catalogue.importing.ImportItem.Outcome;
import gym.sorespot.strength.catalogue.importing.ImportPlan;
import gym.sorespot.strength.staff.editor.Entry;
import gym.sorespot.strength.staff.editor.RowFace;
import gym.sorespot.strength.staff.editor.RowList;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;

/** What would become of a file; nothing is written yet. Event thread. */
final class PreviewPage extends Column {
    private static final long serialVersionUID = 1L;

    /** Wide enough for the longest word with its number. */
    private static final double TAB = 3.2;

    private final transient Words words;
    private final transient ImportModel model;
    private final transient PreviewFaces faces;
    private final transient ImportPlan plan;
    private final Column matter = new Column(Space.MEDIUM);
    private final TouchButton go;
    private Tab tab;

    /** What can be looked at. */
    enum Tab {
        NEW,
        MERGED,
        REFUSED,
        WORDS,
        SORENESS;

        String key() {
            return "preview.tab." + name().toLowerCase(Locale.ROOT);
        }
    }

    PreviewPage(Words words, ImportModel model, PreviewFaces faces) {
        super(Space.MEDIUM);
        this.words = words;
        this.model = model;
        this.faces = faces;
        this.plan = model.plan().orElseThrow();
        this.go = TouchButton.primary("", this::go);
        go.setName("import-go");
        tab = first();
        Choice<Tab> tabs = new Choice<>(TAB, ButtonKind.SMALL, this::show);
        for (Tab one : Tab.values()) {
            tabs.option(one, words.text(one.key(), count(one)), "");
            TouchToggle toggle = tabs.toggle(one);
            if (toggle != null) {
                toggle.setName(one.key());
            }
        }
        tabs.chosen(tab);
        String name = String.valueOf(file().getFileName());
        with(Text.strong(Type.LEAD, words.text("preview.title", name)));
        with(tabs);
        filling(matter);
        with(new Row(Space.MEDIUM)
                .with(new TouchButton(words.text("import.other"), ButtonKind.QUIET, Glyph.LIST, model::look))
                .filling(go, 1));
        show(tab);
    }

    private Path file() {
        return model.file().orElseThrow();
    }

    /** What has to be looked at first. */
    private Tab first() {
        return count(Tab.NEW) > 0 ? Tab.NEW : count(Tab.REFUSED) > 0 ? Tab.REFUSED : Tab.MERGED;
    }

    private int count(Tab of) {
        return switch (of) {
            case NEW -> plan.with(Outcome.NEW).size();
            case MERGED -> plan.with(Outcome.MERGED).size();
            case REFUSED -> plan.with(Outcome.REFUSED).size() + plan.problems().size();
            case WORDS -> new Meanings(model, faces).unknown();
            case SORENESS -> 0;
        };
    }

    private void show(Tab chosen) {
        tab = chosen;
        matter.removeAll();
        switch (chosen) {
            case NEW -> list("preview.new", plan.with(Outcome.NEW));
            case MERGED -> list("preview.merged", plan.with(Outcome.MERGED));
            case REFUSED -> {
                plan.problems().forEach(problem -> matter.with(Text.plain(Type.BODY, faces.said(problem))));
                list("preview.refused", plan.with(Outcome.REFUSED));
            }
            case WORDS -> matter.filling(new ScrollPane(new WordsPart(words, model, faces).onCorrected(this::refresh)));
            case SORENESS -> matter.filling(new ScrollPane(new SorenessPart(words, model, faces, this::refresh)));
        }
        refresh();
    }

    private void list(String key, List<ImportItem> items) {
        RowList<Entry> list = new RowList<>(
                new RowFace(), RowFace.height(), entry -> detail(items.get(Integer.parseInt(entry.id()))));
        list.setName("import-list");
        list.rows(faces.rows(items));
        matter.with(Text.plain(Type.BODY, words.text(key, items.size())).in(Tone.MUTED));
        matter.filling(new ScrollPane(list));
    }

    private void detail(ImportItem item) {
        matter.removeAll();
        Column all = new Column(Space.SMALL);
        String name = item.name().isEmpty() ? item.theirId() : item.name();
        all.with(Text.strong(Type.TITLE, name));
        all.with(Text.plain(
                        Type.BODY,
                        words.text(
                                "preview.place",
                                Integer.toString(item.place().line()),
                                Integer.toString(item.place().column()),
                                item.theirId()))
                .in(Tone.MUTED));
        faces.why(item).forEach(why -> all.with(Text.plain(Type.LEAD, why)));
        Exercise exercise = item.exercise();
        if (exercise != null) {
            all.with(Text.plain(Type.LEAD, faces.said(exercise)));
            all.with(Text.plain(Type.LEAD, words.text("preview.dose", exercise.dose(), exercise.level())));
            all.with(Text.strong(Type.LEAD, words.text("preview.avoid")), Space.MEDIUM);
            faces.leftOut(exercise).forEach(line -> all.with(Text.plain(Type.BODY, line)));
            all.with(Text.strong(Type.LEAD, words.text("preview.steps")), Space.MEDIUM);
            exercise.steps().forEach(step -> all.with(Text.plain(Type.BODY, step)));
        }
        matter.with(new TouchButton(words.text("preview.back"), ButtonKind.SMALL, Glyph.BACK, () -> show(tab)));
        matter.filling(new ScrollPane(all));
        shown(matter);
    }

    private void go() {
        if (model.isCorrected()) {
            model.again();
        } else {
            model.write();
        }
    }

    private void refresh() {
        go.setText(model.isCorrected() ? words.text("preview.again") : words.text("preview.go", model.fresh()));
        go.setEnabled(model.isCorrected() || model.fresh() > 0);
        shown(matter);
    }

    private static void shown(JComponent changed) {
        changed.revalidate();
        changed.repaint();
    }
}
