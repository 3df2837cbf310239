package gym.sorespot.strength.staff.backup;

import gym.sorespot.strength.history.backup.BackupState;
import gym.sorespot.strength.history.backup.Generation;
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
import gym.sorespot.touch.TouchField;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Supplier;
import javax.swing.JComponent;

/** The last backup, one now, where they go, and the way back. */
final class BackupPage extends Column {
    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    private final transient Words words;
    private final transient BackupModel model;
    private final transient Supplier<JComponent> form;

    /** @param form makes the form of the settings */
    BackupPage(Words words, BackupModel model, Supplier<JComponent> form) {
        super(Space.MEDIUM);
        this.words = words;
        this.model = model;
        this.form = form;
        model.listen(this::refresh);
        refresh();
        model.look();
    }

    @Override
    public void removeNotify() {
        super.removeNotify();
        model.leave();
    }

    private void refresh() {
        removeAll();
        Column all = new Column(Space.MEDIUM);
        switch (model.phase()) {
            case LOOKING -> model.seen().ifPresentOrElse(seen -> overview(all, seen), () -> says(all, "working"));
            case WORKING -> says(all, "working");
            case CONFIRMING -> confirm(all);
            case RESTORED -> {
                says(all, "restored");
                place(all, "restored.before");
                says(all, "restored.restart");
            }
            case EXPORTED -> {
                says(all, "exported");
                place(all, "exported.care");
            }
            case FAILED -> all.with(Text.plain(Type.LEAD, trouble()));
            case BROKEN -> {
                model.trouble()
                        .map(e -> BackupModel.says(e, words.locale()))
                        .filter(said -> !said.isEmpty())
                        .ifPresent(said -> all.with(Text.plain(Type.LEAD, said)));
                says(all, "broken");
            }
        }
        filling(new ScrollPane(all));
        if (model.phase() == BackupModel.Phase.LOOKING) {
            with(foot());
        } else if (model.phase() != BackupModel.Phase.WORKING && model.phase() != BackupModel.Phase.CONFIRMING) {
            with(new Row(Space.MEDIUM)
                    .with(new TouchButton(words.text("all"), ButtonKind.QUIET, Glyph.LIST, model::look)));
        }
        revalidate();
        repaint();
    }

    private Row foot() {
        TouchButton now = new TouchButton(words.text("now"), ButtonKind.PRIMARY, null, model::backUp);
        now.setName("backup-now");
        now.setEnabled(!model.run().running());
        Wrap others = new Wrap(Space.MEDIUM)
                .atStart()
                .with(new TouchButton(words.text("form"), ButtonKind.QUIET, Glyph.WRENCH, this::settings))
                .with(new TouchButton(words.text("export"), ButtonKind.QUIET, Glyph.CARD, model::export));
        return new Row(Space.MEDIUM).filling(others, 1).with(now);
    }

    private void settings() {
        removeAll();
        filling(form.get());
        with(new Row(Space.MEDIUM).with(new TouchButton(words.text("all"), ButtonKind.QUIET, Glyph.LIST, model::look)));
        revalidate();
        repaint();
    }

    private void overview(Column all, BackupModel.Seen seen) {
        Card last = new Card(Space.TIGHT);
        last.with(Text.strong(Type.LEAD, last(seen.state())));
        if (seen.state().made() != null) {
            last.with(Text.plain(
                            Type.BODY,
                            words.text(
                                    "last.extent",
                                    seen.state().members(),
                                    seen.state().visits()))
                    .in(Tone.MUTED));
        }
        last.with(Text.plain(Type.BODY, words.text("folder", seen.folder())).in(Tone.MUTED));
        if (model.run().running()) {
            last.with(Text.strong(
                    Type.LEAD, words.text("running", Math.round(model.run().share() * PERCENT))));
        }
        all.with(last);
        warnings(all, seen);
        all.with(Text.plain(
                        Type.BODY,
                        words.text(
                                seen.settings().nightly() ? "nightly" : "nightly.not",
                                seen.settings().hour(),
                                seen.settings().keep()))
                .in(Tone.MUTED));
        if (!seen.generations().isEmpty()) {
            all.with(Text.strong(Type.LEAD, words.text("generations")));
        }
        for (Generation generation : seen.generations()) {
            all.with(entry(moment(generation.made()), generation.file()));
        }
        if (!seen.exports().isEmpty()) {
            all.with(Text.strong(Type.LEAD, words.text("exports")));
        }
        seen.exports().forEach(file -> all.with(entry(String.valueOf(file.getFileName()), file)));
    }

    private void warnings(Column all, BackupModel.Seen seen) {
        if (!model.run().running()) {
            model.run().trouble().ifPresent(e -> warn(all, sentence(e)));
        }
        if (!seen.there()) {
            warn(all, words.text("away", seen.folder()));
        } else if (model.isOld() && seen.state().made() != null) {
            warn(all, words.text("old"));
        }
        if (seen.sameDisk()) {
            warn(all, words.text("sameDisk"));
        }
    }

    private static void warn(Column all, String sentence) {
        all.with(new Card(Space.TIGHT).tinted(Tone.SURFACE, Tone.LINE).with(Text.strong(Type.BODY, sentence)));
    }

    private String last(BackupState state) {
        Instant made = state.made();
        return made == null
                ? words.text("last.none")
                : words.text(
                        "last",
                        moment(LocalDateTime.ofInstant(made, model.clock().getZone())));
    }

    /** Such as "yesterday, 03:00". */
    private String moment(LocalDateTime at) {
        LocalDate today = LocalDate.now(model.clock());
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(at);
        if (at.toLocalDate().equals(today)) {
            return words.text("today", time);
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return words.text("yesterday", time);
        }
        return words.text(
                "day",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(words.locale())
                        .format(at),
                time);
    }

    private Row entry(String name, Path file) {
        TouchButton back = new TouchButton(words.text("putBack"), ButtonKind.SMALL, null, () -> model.choose(file));
        back.setName("put-back-" + file.getFileName());
        back.setEnabled(!model.run().running());
        back.getAccessibleContext().setAccessibleDescription(name);
        return new Row(Space.MEDIUM).filling(Text.plain(Type.BODY, name), 1).with(back);
    }

    private void confirm(Column all) {
        String word = words.text("sure.word");
        TouchField field = new TouchField(word, "");
        field.setName("restore-word");
        TouchButton restore = TouchButton.primary(words.text("sure.now"), model::restore);
        restore.setEnabled(false);
        field.onTyped(text -> restore.setEnabled(text.strip().equalsIgnoreCase(word)));
        String file =
                model.chosen().map(path -> String.valueOf(path.getFileName())).orElse("");
        all.with(Text.strong(Type.LEAD, words.text("sure")))
                .with(Text.plain(Type.BODY, file).in(Tone.MUTED));
        model.brings()
                .ifPresent(extent ->
                        all.with(Text.plain(Type.LEAD, words.text("sure.brings", extent.members(), extent.visits()))));
        all.with(Text.plain(Type.BODY, words.text("sure.what")))
                .with(Text.plain(Type.LEAD, words.text("sure.type", word)))
                .with(field)
                .with(new Row(Space.MEDIUM)
                        .with(new TouchButton(words.text("sure.not"), ButtonKind.QUIET, null, model::notAfterAll))
                        .with(restore));
    }

    private String trouble() {
        return model.trouble().map(this::sentence).orElse("");
    }

    private String sentence(Exception e) {
        String said = BackupModel.says(e, words.locale());
        return said.isEmpty() ? words.text("failed") : said;
    }

    private void says(Column all, String key) {
        all.with(Text.plain(Type.LEAD, words.text(key)));
    }

    private void place(Column all, String key) {
        model.result().ifPresent(path -> all.with(Text.plain(Type.BODY, path.toString())));
        says(all, key);
    }
}
