package gym.sorespot.command;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.command.CommandLab.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueCommandsTest {
    @TempDir
    Path parent;

    @Test
    void theShippedExercisesHaveNoProblem() {
        Ran ran = lab().run("catalogue", "check");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).endsWith(": no problem. Exercises: 73.\n");
    }

    @Test
    void everyProblemIsALineWithItsPlace() throws IOException {
        Path some = Files.createDirectory(parent.resolve("some"));
        Files.copy(CommandLab.HOME.resolve("exercises/ankle-pumps.yaml"), some.resolve("ankle-pumps.yaml"));
        Files.writeString(some.resolve("bad.yaml"), "name: Bad\nareas: [calfs]\n");
        Ran ran = lab().run("catalogue", "check", some.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .isNotEmpty()
                .anyMatch(line ->
                        line.startsWith(some.resolve("bad.yaml") + ":2:9: areas[0]: \"calfs\" is no known area"));
        assertThat(ran.lines()).allMatch(line -> line.startsWith(some.toString()));
        assertThat(ran.err()).contains(some + ": problems: ", ". Exercises that can be used all the same: 1.");
    }

    @Test
    void picturesThatNoBodyCouldDoOrThatAreNotThereAreNamedByLine() throws IOException {
        Path some = Files.createDirectory(parent.resolve("some"));
        String good = Files.readString(CommandLab.HOME.resolve("exercises/ankle-pumps.yaml"));
        String head = good.substring(0, good.indexOf("\nfigure:") + 1);
        Files.writeString(
                some.resolve("ankle-pumps.yaml"),
                head + "pictures: [gone.png]\nfigure:\n  view: side\n  poses:\n    - {}\n"
                        + "    - {reach: {hands: [90, 80]}}\n");
        int line = (int) head.lines().count() + 1;
        Ran ran = lab().run("catalogue", "check", some.toString());
        assertThat(ran.code()).isEqualTo(1);
        Path file = some.resolve("ankle-pumps.yaml");
        assertThat(ran.lines())
                .anyMatch(found -> found.startsWith(file + ":" + line + ":12: there is no picture \"gone.png\""))
                .anyMatch(found -> found.startsWith(
                        file + ":" + (line + 5) + ":7: in pose 2 the left-hand cannot reach its place"));
    }

    @Test
    void anExportHoldsAllExercises() throws IOException {
        Path file = parent.resolve("all.json");
        Ran ran = lab().run("catalogue", "export", "--format", "json", "--out", file.toString());
        assertThat(ran.code()).isZero();
        JsonNode all = new JsonMapper().readTree(Files.readString(file));
        assertThat(all.size()).isEqualTo(73);
        assertThat(all.get(0).get("id").stringValue()).isEqualTo("adductor-rock-back");
        Ran csv = lab().run("catalogue", "export", "--format", "csv");
        assertThat(csv.out()).startsWith("id,name,areas,");
    }

    @Test
    void anExportComesInAgainElsewhere() throws IOException {
        Path file = parent.resolve("all.csv");
        assertThat(lab().run("catalogue", "export", "--format", "csv", "--out", file.toString())
                        .code())
                .isZero();
        Path into = parent.resolve("into");
        Ran ran = lab().run("catalogue", "import", file.toString(), "--from", "csv", "--into", into.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(into + ": exercises written: 73, there already: 0, refused: 0.\n");
        assertThat(lab().run("catalogue", "check", into.toString()).code()).isZero();
        Ran again = lab().run("catalogue", "import", file.toString(), "--from", "csv", "--into", into.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEqualTo(into + ": exercises written: 0, there already: 73, refused: 0.\n");
    }

    @Test
    void anImportThatCannotBeReadOrWrittenIsNamed() throws IOException {
        Path missing = parent.resolve("none.json");
        Ran ran = lab().run(
                        "catalogue",
                        "import",
                        missing.toString(),
                        "--from",
                        "free-exercise-db",
                        "--into",
                        parent.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("sorespot: " + missing + ": there is no such file or folder");
        Path csv = parent.resolve("all.csv");
        lab().run("catalogue", "export", "--format", "csv", "--out", csv.toString());
        Path file = Files.writeString(parent.resolve("file"), "mine");
        Ran into = lab().run("catalogue", "import", csv.toString(), "--from", "csv", "--into", file.toString());
        assertThat(into.code()).isEqualTo(1);
        assertThat(into.err()).contains(file.toString());
        assertThat(file).hasContent("mine");
    }

    private CommandLab lab() {
        return new CommandLab(parent.resolve("data"));
    }
}
