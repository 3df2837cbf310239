package gym.sorespot.kiosk.plugin;

import gym.sorespot.reading.GuardedFile;
import gym.sorespot.reading.edit.YamlDraft;
import gym.sorespot.touch.form.FormModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** One file of settings that a form changes, read and saved on a job runner. Event thread. */
public final class SettingsFile implements FormModel.Place {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path file;
    private final String fresh;
    private final JobRunner jobs;

    /** @param fresh what the file begins with where it is missing */
    public SettingsFile(Path file, String fresh, JobRunner jobs) {
        this.file = file;
        this.fresh = fresh;
        this.jobs = jobs;
    }

    @Override
    public void read(Consumer<String> onText, Consumer<Exception> onTrouble) {
        jobs.run(
                "read settings",
                PATIENCE,
                () -> {
                    String text = GuardedFile.text(file);
                    return text == null ? fresh : text.startsWith("\uFEFF") ? text.substring(1) : text;
                },
                onText,
                onTrouble);
    }

    @Override
    public void save(YamlDraft draft, Consumer<YamlDraft.Saved> onSaved, Consumer<Exception> onTrouble) {
        jobs.run("save settings", PATIENCE, () -> draft.save(file, fresh), onSaved, onTrouble);
    }
}
