package gym.sorespot.touch.form;

import gym.sorespot.reading.edit.YamlDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file that is read and saved at once. */
public record FileNow(Path file) implements FormModel.Place {
    @Override
    public void read(Consumer<String> onText, Consumer<Exception> onTrouble) {
        try {
            onText.accept(Files.readString(file));
        } catch (IOException e) {
            onTrouble.accept(e);
        }
    }

    @Override
    public void save(YamlDraft draft, Consumer<YamlDraft.Saved> onSaved, Consumer<Exception> onTrouble) {
        YamlDraft.Saved saved;
        try {
            saved = draft.save(file, "");
        } catch (IOException e) {
            onTrouble.accept(e);
            return;
        }
        onSaved.accept(saved);
    }
}
