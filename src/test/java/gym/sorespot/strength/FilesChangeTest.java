package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings and exercises that somebody changes while the kiosk runs. */
class FilesChangeTest {
    private static final Path HOME = Path.of(System.getProperty("sorespot.home", "."));

    @TempDir
    private Path folder;

    private final LivePremises premises = new LivePremises();

    @BeforeEach
    void copies() throws IOException {
        copy("exercises", List.of("heel-drop.yaml", "ball-squeeze.yaml"));
        copy("kiosk-config", List.of("gym.yaml", "cards.yaml", "sheet.yaml"));
    }

    @Test
    void nothingIsReadTwiceWithoutAChange() {
        PremisesReader reader = reader();
        assertThat(reader.look(false)).isPresent();
        assertThat(reader.look(false)).isEmpty();
        assertThat(reader.look(true)).isEmpty();
    }

    @Test
    void memberInTheMiddleKeepsWhatTheVisitBeganWith() throws IOException {
        PremisesReader reader = reader();
        premises.take(reader.look(false).orElseThrow());
        premises.begin();
        edit("exercises/heel-drop.yaml", "level: 2", "level: 3");
        premises.take(reader.look(true).orElseThrow());
        assertThat(level(premises.visited())).isEqualTo(2);
        assertThat(level(premises.latest())).isEqualTo(3);
        premises.end();
        assertThat(level(premises.visited())).isEqualTo(3);
    }

    @Test
    void aVisitThatCameBeforeTheFirstReadingGetsIt() {
        premises.begin();
        premises.take(reader().look(false).orElseThrow());
        assertThat(premises.visited().catalogue().size()).isEqualTo(2);
    }

    @Test
    void settingsAreReadAgainToo() throws IOException {
        PremisesReader reader = reader();
        Premises before = reader.look(false).orElseThrow();
        edit("kiosk-config/gym.yaml", "contact: ", "contact: near ");
        Premises after = reader.look(false).orElseThrow();
        assertThat(after.gym().staffContact()).isEqualTo("near " + before.gym().staffContact());
        assertThat(after.catalogue().version()).isEqualTo(before.catalogue().version());
    }

    @Test
    void onlyTheChangedExerciseIsDrawnAgain() throws IOException {
        PremisesReader reader = reader();
        Premises before = reader.look(false).orElseThrow();
        edit("exercises/heel-drop.yaml", "level: 2", "level: 3");
        Premises after = reader.look(true).orElseThrow();
        assertThat(after.figures().get("ball-squeeze"))
                .isSameAs(before.figures().get("ball-squeeze"));
        assertThat(after.figures().get("heel-drop"))
                .isNotSameAs(before.figures().get("heel-drop"));
    }

    private static int level(Premises premises) {
        return Optional.of(premises.catalogue())
                .flatMap(catalogue -> catalogue.find("heel-drop"))
                .orElseThrow()
                .level();
    }

    private PremisesReader reader() {
        return new PremisesReader(
                () -> "Strong Street", folder.resolve("kiosk-config"), folder.resolve("exercises"), Clock.systemUTC());
    }

    private void edit(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, Files.readString(file).replaceFirst(from, to));
    }

    private void copy(String name, List<String> files) throws IOException {
        Files.createDirectory(folder.resolve(name));
        for (String file : files) {
            Files.copy(HOME.resolve(name).resolve(file), folder.resolve(name).resolve(file));
        }
        try (Stream<Path> copied = Files.list(folder.resolve(name))) {
            assertThat(copied).hasSameSizeAs(files);
        }
    }
}
