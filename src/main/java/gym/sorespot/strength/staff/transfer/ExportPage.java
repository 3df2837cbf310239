package gym.sorespot.strength.staff.transfer;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** All exercises as one file, to a folder or a stick. Event thread. */
final class ExportPage extends Column {
    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final transient Words words;
    private final transient ExportDesk desk;
    private final transient JobRunner jobs;
    private final Column answer = new Column(Space.SMALL);
    private transient Path place = Path.of("");

    ExportPage(Words words, ExportDesk desk, JobRunner jobs) {
        super(Space.MEDIUM);
        this.words = words;
        this.desk = desk;
        this.jobs = jobs;
        with(Text.plain(Type.LEAD, words.text("import.looking")));
        jobs.run("look for places", PATIENCE, desk::places, this::show, reason -> says("export.failed", reason));
    }

    private void show(List<Path> places) {
        removeAll();
        place = places.get(0);
        Choice<Path> where = new Choice<>(7, ButtonKind.TILE, chosen -> place = chosen);
        for (Path one : places) {
            String key = one.equals(place) ? "export.here" : "export.stick";
            where.option(one, words.text(key), one.toString());
        }
        where.chosen(place);
        Column all = new Column(Space.MEDIUM)
                .with(Text.plain(Type.LEAD, words.text("export.lead")))
                .with(Text.strong(Type.LEAD, words.text("export.where")))
                .with(where)
                .with(Text.strong(Type.LEAD, words.text("export.form")))
                .with(Tiles.rowOrColumn(5, Space.SMALL)
                        .with(button("export.csv", ExportDesk.Form.CSV))
                        .with(button("export.json", ExportDesk.Form.JSON)))
                .with(answer);
        filling(new ScrollPane(all));
        revalidate();
        repaint();
    }

    private TouchButton button(String key, ExportDesk.Form form) {
        TouchButton button = new TouchButton(words.text(key), ButtonKind.TILE, Glyph.CARD, () -> write(form));
        button.setName(key);
        return button.detailed(words.text(key + ".detail"));
    }

    private void write(ExportDesk.Form form) {
        Path chosen = place;
        jobs.run(
                "export the exercises",
                PATIENCE,
                () -> desk.write(form, chosen),
                this::written,
                reason -> says("export.failed", reason));
    }

    private void written(ExportDesk.Written written) {
        answer.removeAll();
        answer.with(Text.strong(Type.LEAD, words.text("export.done", written.exercises())));
        answer.with(Text.plain(Type.BODY, written.file().toString()));
        if (written.unreadable() > 0) {
            answer.with(Text.plain(Type.BODY, words.text("export.unreadable", written.unreadable()))
                    .in(Tone.SORENESS_PAINFUL));
        }
        revalidate();
        repaint();
    }

    private void says(String key, Exception reason) {
        answer.removeAll();
        answer.with(Text.strong(Type.LEAD, words.text(key, String.valueOf(reason.getMessage())))
                .in(Tone.SORENESS_PAINFUL));
        if (answer.getParent() == null) {
            with(answer);
        }
        revalidate();
        repaint();
    }
}
