package gym.sorespot.strength.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.edit.Nodes;
import gym.sorespot.strength.catalogue.CatalogueExport;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import gym.sorespot.strength.catalogue.ExerciseWriter;
import gym.sorespot.strength.catalogue.RandomExercises;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was exported is imported to the same files, byte by byte: retired exercises, links, pictures and figures too. */
class ExportedAgainTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64, 65, 66, 67, 68, 69, 70})
    void toTheSameFiles(long seed) throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        for (Draft draft : random(seed)) {
            Files.writeString(first.resolve(draft.exercise().id() + ".yaml"), new ExerciseWriter().write(draft));
        }
        CatalogueReader reader = new CatalogueReader();
        assertThat(reader.read(first).problems()).as("seed " + seed).isEmpty();
        CatalogueExport export = new CatalogueExport();
        List<Draft> drafts = reader.drafts(first);
        Map<ImportSource, String> exports = Map.of(
                ImportSource.CSV, export.csv(drafts),
                ImportSource.JSON, export.json(drafts));
        exports.forEach((form, text) -> {
            Path file = write("catalogue." + form, text);
            Path second = folder.resolve("second-" + form);
            ImportPlan plan = new Importer(Equipment.words(), ImportWords.DEFAULT).plan(form, file, second);
            assertThat(plan.problems()).as("seed %d %s", seed, form).isEmpty();
            assertThat(plan.items()).as("seed %d %s", seed, form).allSatisfy(item -> assertThat(item.why())
                    .isEmpty());
            written(plan);
            assertThat(texts(second)).as("seed %d %s", seed, form).isEqualTo(texts(first));
        });
    }

    /** Some are retired, links make ladders upwards, and many lead to retired ones. */
    private static List<Draft> random(long seed) {
        RandomExercises exercises = new RandomExercises(seed);
        Random random = new Random(seed);
        Map<String, Exercise> byId = new TreeMap<>();
        while (byId.size() < 12) {
            Exercise next = exercises.next().linked(null, null);
            byId.put(next.id(), next);
        }
        List<Exercise> all = List.copyOf(byId.values());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean linked = i + 1 < all.size() && random.nextBoolean();
            Exercise exercise = linked ? all.get(i).linked(null, all.get(i + 1).id()) : all.get(i);
            drafts.add(Draft.of(
                    exercise,
                    random.nextInt(3) == 0 ? pictures(random) : null,
                    random.nextInt(3) == 0 ? figure(random, 2) : null,
                    random.nextInt(3) == 0));
        }
        return drafts;
    }

    private static Node pictures(Random random) {
        return Nodes.list(
                List.of(Nodes.text("one " + random.nextInt(9) + ".png"), Nodes.text("Heel; drop/\u00e4,2.svg")));
    }

    private static Node figure(Random random, int deep) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (String name : List.of("view", "knee", "on", "say \"it\"", "more")) {
            fields.put(
                    name,
                    switch (random.nextInt(deep > 0 ? 6 : 4)) {
                        case 0 -> Nodes.number(random.nextInt(4000) / 16.0 - 100);
                        case 1 -> Nodes.bare(random.nextBoolean() ? "true" : "false");
                        case 2 -> Nodes.text(random.nextBoolean() ? "3" : "true");
                        case 3 -> Nodes.text("a; b, c \\ \"d\" \u00fc");
                        case 4 -> Nodes.list(List.of(figure(random, deep - 1), Nodes.number(random.nextInt(9))));
                        default -> figure(random, deep - 1);
                    });
        }
        return Nodes.fields(fields);
    }

    private static void written(ImportPlan plan) {
        try {
            plan.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Path of) {
        try (Stream<Path> files = Files.list(of)) {
            return files.collect(Collectors.toMap(
                    file -> String.valueOf(file.getFileName()),
                    file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    (one, other) -> one,
                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
