package gym.sorespot.strength.staff.transfer;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.CardButton;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** Exercises are brought in: choose a file, look at what would become of it, import, take back. Event thread. */
final class ImportPage extends Column {
    private static final long serialVersionUID = 1L;
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1_000_000_000;

    private final transient Words words;
    private final transient ImportModel model;
    private final transient PreviewFaces faces;
    private final ProgressLine line = new ProgressLine();
    private final Text progress = Text.plain(Type.LEAD, "");
    private transient ImportModel.@Nullable Phase shown;

    ImportPage(Words words, ImportModel model, PreviewFaces faces) {
        super(Space.MEDIUM);
        this.words = words;
        this.model = model;
        this.faces = faces;
        line.setName("import-progress");
        model.listen(this::refresh);
        model.look();
    }

    @Override
    public void removeNotify() {
        super.removeNotify();
        model.leave();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        model.listen(this::refresh);
        refresh();
    }

    private void refresh() {
        boolean works = model.phase() == ImportModel.Phase.READING || model.phase() == ImportModel.Phase.WRITING;
        if (works) {
            String key = model.phase() == ImportModel.Phase.READING ? "import.reading" : "import.writing";
            boolean known = model.size() > 0;
            progress.setText(known ? words.text(key, model.done(), model.size()) : words.text("import.working"));
            line.at(model.done(), model.size());
        }
        if (model.phase() == shown) {
            return;
        }
        shown = model.phase();
        removeAll();
        switch (model.phase()) {
            case LOOKING -> with(Text.plain(Type.LEAD, words.text("import.looking")));
            case CHOOSING -> choose();
            case READING, WRITING -> with(progress).with(line);
            case PREVIEW -> filling(new PreviewPage(words, model, faces));
            case DONE -> done();
            case UNDONE -> end("import.undone");
            case FAILED -> failed();
        }
        revalidate();
        repaint();
    }

    private void choose() {
        Column all = new Column(Space.SMALL);
        if (model.files().isEmpty()) {
            all.with(Text.strong(Type.LEAD, words.text("import.none")));
        }
        model.files().forEach(file -> all.with(card(file)));
        with(Text.plain(Type.LEAD, words.text("import.lead")));
        with(Text.plain(Type.BODY, words.text("import.where", model.inbox().toString()))
                .in(Tone.MUTED));
        filling(new ScrollPane(all));
        with(new TouchButton(words.text("import.look"), ButtonKind.QUIET, Glyph.RESTART, model::look));
    }

    private CardButton card(FoundFile found) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(found.changed().atZone(ZoneId.systemDefault()));
        Column content = new Column(Space.TIGHT)
                .with(Text.strong(Type.LEAD, found.name()))
                .with(Text.plain(Type.BODY, words.text("import.file", when, size(found.bytes()), found.folder()))
                        .in(Tone.MUTED));
        CardButton card = new CardButton(found.name(), content, () -> model.choose(found.file()));
        card.setName("import-file-" + found.name());
        return card;
    }

    private String size(long bytes) {
        if (bytes < MEGA) {
            return words.text("size.kb", Math.max(1, bytes / KILO));
        }
        return bytes < GIGA
                ? words.text("size.mb", (double) bytes / MEGA)
                : words.text("size.gb", (double) bytes / GIGA);
    }

    private void done() {
        with(Text.strong(Type.TITLE, words.text("import.done", model.imported())));
        with(Text.plain(Type.LEAD, words.text("import.done.detail")));
        TouchButton undo = new TouchButton(words.text("import.undo"), ButtonKind.QUIET, Glyph.RESTART, model::undo);
        undo.setName("import-undo");
        with(new Row(Space.MEDIUM)
                .filling(undo, 1)
                .filling(TouchButton.primary(words.text("import.more"), model::look), 1));
    }

    private void end(String key) {
        with(Text.strong(Type.TITLE, words.text(key)));
        with(TouchButton.primary(words.text("import.more"), model::look));
    }

    private void failed() {
        with(Text.strong(Type.TITLE, words.text("import.failed")));
        with(Text.plain(Type.LEAD, words.text("import.failed.detail", model.inTheWay())));
        Path again = model.file().orElse(null);
        if (again != null) {
            with(TouchButton.primary(words.text("import.again"), () -> model.choose(again)));
        }
        with(new TouchButton(words.text("import.other"), ButtonKind.QUIET, Glyph.LIST, model::look));
    }
}
