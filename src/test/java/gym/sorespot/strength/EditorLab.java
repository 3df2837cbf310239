package gym.sorespot.strength;

import gym.sorespot.kiosk.embed.PlainContext;
import gym.sorespot.strength.history.derby.DerbyHistory;
import gym.sorespot.strength.member.WaitingJobs;
import gym.sorespot.strength.staff.editor.EditorPage;
import gym.sorespot.strength.staff.editor.HealthPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogue's editor over copies of the shipped files; looks at them when it is told to. */
final class EditorLab {
    private static final Path HOME = Path.of(System.getProperty("sorespot.home", "."));

    final Path folder;
    final WaitingJobs jobs = new WaitingJobs();
    final StrengthEditor editor;
    private final LivePremises premises = new LivePremises();
    private final PremisesReader reader;

    EditorLab(Path parent) {
        this.folder = parent.resolve("exercises");
        Path config = parent.resolve("kiosk-config");
        copy("exercises", folder);
        copy("exercises/de", folder.resolve("de"));
        copy("kiosk-config", config);
        reader = new PremisesReader(() -> "Test Gym", config, folder, Clock.systemUTC());
        PlainContext context =
                new PlainContext(config, parent, Map.of(), Locale.ENGLISH, Clock.systemUTC(), jobs, () -> {});
        editor =
                new StrengthEditor(context, premises, new Archive(() -> DerbyHistory.open(parent)), folder, this::look);
        look();
    }

    /** Reads what has changed. */
    void look() {
        reader.look(true).ifPresent(fresh -> {
            premises.take(fresh);
            editor.filesRead();
        });
    }

    EditorPage page(Locale locale) {
        return new EditorPage(editor, jobs, locale);
    }

    HealthPage health() {
        return new HealthPage(editor, jobs, Locale.ENGLISH);
    }

    Path file(String id) {
        return folder.resolve(id + ".yaml");
    }

    String text(String id) {
        try {
            return Files.readString(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String id, String text) {
        try {
            Files.writeString(file(id), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String name, Path into) {
        try (Stream<Path> files = Files.list(HOME.resolve(name))) {
            Files.createDirectories(into);
            List<Path> plain = files.filter(Files::isRegularFile).toList();
            for (Path file : plain) {
                Files.copy(file, into.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
