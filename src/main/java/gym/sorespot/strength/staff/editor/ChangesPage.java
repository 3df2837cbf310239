package gym.sorespot.strength.staff.editor;

import gym.sorespot.reading.edit.EditException;
import gym.sorespot.strength.catalogue.editing.Change;
import gym.sorespot.strength.catalogue.editing.ExerciseText;
import gym.sorespot.strength.catalogue.editing.FileChange;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What was changed at a screen, newest first, each to be taken back. Event thread. */
final class ChangesPage extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /**
     * @param said what came of the last one, empty for nothing
     * @param undo takes one back
     */
    ChangesPage(Words words, List<Change> changes, String said, Consumer<Change> undo, Runnable back) {
        super(Space.MEDIUM);
        this.words = words;
        with(new Row(Space.SMALL)
                .filling(Text.strong(Type.LEAD, words.text("changes.title")), 1)
                .with(new TouchButton(words.text("editor.list"), ButtonKind.SMALL, Glyph.LIST, back)));
        if (!said.isEmpty()) {
            with(Text.strong(Type.BODY, said).in(Tone.SORENESS_PAINFUL));
        }
        Column all = new Column(Space.SMALL);
        changes.forEach(change -> all.with(card(change, undo)));
        if (changes.isEmpty()) {
            all.with(Text.plain(Type.BODY, words.text("changes.none")));
        }
        filling(new ScrollPane(all));
    }

    /** What staff call the exercise; its file where the text does not say. */
    private static String name(Change change) {
        if (change.files().isEmpty()) {
            return "";
        }
        FileChange file = change.files().get(0);
        String text = file.after() == null ? file.before() : file.after();
        try {
            String name = text == null ? "" : ExerciseText.of(text).word("name");
            return name.isEmpty() ? file.name() : name;
        } catch (EditException e) {
            return file.name();
        }
    }

    private Card card(Change change, Consumer<Change> undo) {
        DateTimeFormatter moment =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(words.locale());
        String when = moment.format(change.when().atZone(ZoneId.systemDefault()));
        String kind = words.text(
                "change." + change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                name(change),
                change.files().size());
        Column text = new Column(Space.TIGHT)
                .with(Text.strong(Type.BODY, kind))
                .with(Text.plain(Type.BODY, words.text("change.by", when)).in(Tone.MUTED));
        Card card = new Card(Space.TIGHT);
        card.with(new Row(Space.MEDIUM)
                .filling(text, 1)
                .with(new TouchButton(
                        words.text("change.undo"), ButtonKind.SMALL, Glyph.RESTART, () -> undo.accept(change))));
        return card;
    }
}
