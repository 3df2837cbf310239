package gym.sorespot.strength.catalogue.live;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import gym.sorespot.strength.catalogue.Equipment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change under the catalogue's eyes. */
class LiveCatalogueTest {
    private static final Path SHIPPED = Path.of(System.getProperty("sorespot.home", "."), "exercises");
    private static final Instant LONG_AFTER = Instant.parse("2099-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private LiveCatalogue catalogue = new LiveCatalogue(Path.of(""), Clock.systemUTC());

    @BeforeEach
    void twoExercises() throws IOException {
        for (String id : new String[] {"heel-drop", "ball-squeeze"}) {
            Files.copy(SHIPPED.resolve(id + ".yaml"), file(id));
        }
        catalogue = new LiveCatalogue(folder, Clock.systemUTC());
        assertThat(look()).isPresent();
    }

    @Test
    void whatHasNotChangedIsNotTold() {
        assertThat(look()).isEmpty();
    }

    @Test
    void anotherNameShowsAtTheNextLook() throws IOException {
        edit("heel-drop", "name: ", "name: My ");
        assertThat(name(look().orElseThrow(), "heel-drop")).startsWith("My ");
        assertThat(look()).isEmpty();
    }

    @Test
    void aChangeOfTheSameLengthWithinTheSameTickOfTheDiskIsSeen() throws IOException {
        FileTime before = Files.getLastModifiedTime(file("heel-drop"));
        edit("heel-drop", "level: 2", "level: 3");
        Files.setLastModifiedTime(file("heel-drop"), before);
        assertThat(look().orElseThrow()
                        .catalogue()
                        .find("heel-drop")
                        .orElseThrow()
                        .level())
                .isEqualTo(3);
    }

    @Test
    void aFileThatHasBeenStillForLongIsNotReadAgain() throws IOException {
        catalogue = new LiveCatalogue(folder, Clock.fixed(LONG_AFTER, ZoneOffset.UTC));
        assertThat(look()).isPresent();
        FileTime before = Files.getLastModifiedTime(file("heel-drop"));
        edit("heel-drop", "level: 2", "level: 3");
        Files.setLastModifiedTime(file("heel-drop"), before);
        // Nothing else can tell that the stamp alone was believed.
        assertThat(look()).isEmpty();
    }

    @Test
    void aBrokenFileKeepsItsLastGoodVersionAndSaysWhere() throws IOException {
        edit("heel-drop", "level: 2", "level: nine");
        Reading reading = look().orElseThrow();
        assertThat(reading.catalogue().find("heel-drop").orElseThrow().level()).isEqualTo(2);
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file("heel-drop"));
            assertThat(problem.line()).isPositive();
        });
        assertThat(look()).isEmpty();
        edit("heel-drop", "level: nine", "level: 1");
        reading = look().orElseThrow();
        assertThat(reading.catalogue().find("heel-drop").orElseThrow().level()).isEqualTo(1);
        assertThat(reading.problems())
                .noneMatch(problem -> problem.file().equals(file("heel-drop"))
                        && problem.wrong().contains("level"));
    }

    @Test
    void aFileThatWasBrokenFromTheStartIsNoExercise() throws IOException {
        Files.writeString(file("new-one"), "name: New\n");
        Reading reading = look().orElseThrow();
        assertThat(reading.catalogue().find("new-one")).isEmpty();
        assertThat(reading.problems()).anyMatch(problem -> problem.file().equals(file("new-one")));
    }

    @Test
    void filesComeGoAndAreReplacedByAnEditorsRename() throws IOException {
        Files.delete(file("ball-squeeze"));
        assertThat(look().orElseThrow().catalogue().size()).isEqualTo(1);
        Path fresh = folder.resolve("heel-drop.yaml~");
        Files.writeString(fresh, Files.readString(file("heel-drop")).replace("level: 2", "level: 3"));
        Files.move(fresh, file("heel-drop"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(look().orElseThrow()
                        .catalogue()
                        .find("heel-drop")
                        .orElseThrow()
                        .level())
                .isEqualTo(3);
    }

    @Test
    void aNewWordOfTheGymMakesItsExercisesGood() throws IOException {
        edit("ball-squeeze", "equipment: [", "equipment: [hover-board, ");
        assertThat(look().orElseThrow().problems())
                .anyMatch(problem -> problem.wrong().contains("hover-board"));
        TreeSet<String> words = new TreeSet<>(Equipment.words());
        words.add("hover-board");
        Reading reading = catalogue.look(words).orElseThrow();
        assertThat(reading.catalogue().find("ball-squeeze").orElseThrow().equipment())
                .contains("hover-board");
    }

    @Test
    void aFolderThatGoesAwayTakesNothingFromMembers() throws IOException {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        Reading reading = look().orElseThrow();
        assertThat(reading.catalogue().size()).isEqualTo(2);
        assertThat(reading.problems()).anyMatch(problem -> problem.file().equals(folder));
        Files.move(away, folder);
        assertThat(look().orElseThrow().problems())
                .noneMatch(problem -> problem.file().equals(folder));
    }

    @Test
    void whatAKilledProcessHadMovedAsideComesBack() throws IOException {
        Files.move(file("heel-drop"), folder.resolve(".heel-drop.yaml.123e4567-e89b-12d3-a456-426614174000.aside"));
        assertThat(look()).isEmpty();
        assertThat(file("heel-drop")).exists();
    }

    private Optional<Reading> look() {
        return catalogue.look(Equipment.words());
    }

    private static String name(Reading reading, String id) {
        return reading.catalogue().find(id).orElseThrow().name();
    }

    private void edit(String id, String from, String to) throws IOException {
        String text = Files.readString(file(id));
        assertThat(text).contains(from);
        Files.writeString(file(id), text.replace(from, to));
    }

    private Path file(String id) {
        return folder.resolve(id + ".yaml");
    }
}
