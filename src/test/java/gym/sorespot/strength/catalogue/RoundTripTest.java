package gym.sorespot.strength.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problems;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.strength.catalogue.CatalogueReader.Figure;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import gym.sorespot.strength.catalogue.importing.ImportPlan;
import gym.sorespot.strength.catalogue.importing.ImportSource;
import gym.sorespot.strength.catalogue.importing.ImportWords;
import gym.sorespot.strength.catalogue.importing.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read again as the same, and written again in the same bytes. */
class RoundTripTest {
    private final ExerciseReader reader = new ExerciseReader(Equipment.words());
    private final ExerciseWriter writer = new ExerciseWriter();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void throughAFile(long seed) {
        RandomExercises random = new RandomExercises(seed);
        for (int round = 0; round < 1_000; round++) {
            Exercise exercise = random.next();
            String text = writer.write(exercise);
            Problems problems = new Problems(Path.of("x.yaml"));
            Optional<Draft> draft =
                    YamlFile.read(text, problems).flatMap(top -> reader.read(exercise.id(), top, problems));
            String what = "seed " + seed + " round " + round + "\n" + text;
            assertThat(problems.list()).as(what).isEmpty();
            assertThat(draft.map(Draft::exercise)).as(what).contains(exercise);
            assertThat(draft.map(found -> writer.write(found.exercise())))
                    .as(what)
                    .contains(text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void throughCsv(long seed, @TempDir Path folder) throws IOException {
        RandomExercises random = new RandomExercises(seed);
        for (int round = 0; round < 200; round++) {
            Exercise exercise = random.next().linked(null, null);
            String csv = new CatalogueExport().csv(List.of(Draft.of(exercise, null, null, false)));
            Path file = folder.resolve("table.csv");
            Files.writeString(file, csv);
            ImportPlan plan = new Importer(Equipment.words(), ImportWords.DEFAULT)
                    .plan(ImportSource.CSV, file, folder.resolve("exercises"));
            String what = "seed " + seed + " round " + round + "\n" + csv;
            assertThat(plan.problems()).as(what).isEmpty();
            assertThat(plan.items()).as(what).singleElement().satisfies(item -> assertThat(item.exercise())
                    .as(what + item.why())
                    .isEqualTo(exercise));
        }
    }

    @Test
    void shippedFilesStandAsTheWriterWritesThem() throws IOException {
        Path shipped = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        Reading reading = new CatalogueReader().read(shipped);
        for (Exercise exercise : reading.catalogue().exercises()) {
            Figure figure = reading.figures().get(exercise.id());
            assertThat(shipped.resolve(exercise.id() + ".yaml"))
                    .hasContent(writer.write(exercise, figure == null ? null : figure.node()));
        }
    }

    @Test
    void jsonHasTheSameFieldsInTheOrderOfIds() {
        Path shipped = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        Reading reading = new CatalogueReader().read(shipped);
        String json = new CatalogueExport().json(new CatalogueReader().drafts(shipped));
        assertThat(json).isEqualTo(new CatalogueExport().json(new CatalogueReader().drafts(shipped)));

        List<JsonNode> objects = new JsonMapper().readTree(json).valueStream().toList();
        assertThat(objects)
                .extracting(object -> object.path("id").asString())
                .isEqualTo(reading.catalogue().exercises().stream()
                        .map(Exercise::id)
                        .toList())
                .isSorted();
        JsonNode dog = objects.stream()
                .filter(object -> object.path("id").asString().equals("downward-dog"))
                .findFirst()
                .orElseThrow();
        assertThat(dog.propertyNames())
                .startsWith("id", "name", "areas", "muscles", "also", "role", "pattern", "equipment", "level", "sides")
                .contains("dose", "tempo", "avoid", "easier", "family", "steps", "evidence")
                .doesNotContain("harder", "source");
        assertThat(dog.path("dose").asString()).isEqualTo("3 x 20 s");
        assertThat(dog.path("avoid").path("calf").asInt()).isEqualTo(6);
        assertThat(dog.path("steps").size())
                .isEqualTo(reading.catalogue()
                        .find("downward-dog")
                        .orElseThrow()
                        .steps()
                        .size());
    }
}
