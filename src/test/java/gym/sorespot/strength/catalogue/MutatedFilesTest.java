package gym.sorespot.strength.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.TextFile;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import gym.sorespot.strength.catalogue.importing.ImportItem.Outcome;
import gym.sorespot.strength.catalogue.importing.ImportPlan;
import gym.sorespot.strength.catalogue.importing.ImportSource;
import gym.sorespot.strength.catalogue.importing.ImportWords;
import gym.sorespot.strength.catalogue.importing.Importer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Good files with random damage: never an exception, and whatever is wrong has its place. */
class MutatedFilesTest {
    private static final byte[] PIECES =
            ("\n\n  :-[]{},#'\"|>&*!%@`?~;.\\\t\r\0azAZ059\u00e9\u2028").getBytes(StandardCharsets.UTF_8);

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Reading shipped =
            new CatalogueReader().read(Path.of(System.getProperty("sorespot.home", "."), "exercises"));
    private final ExerciseWriter writer = new ExerciseWriter();
    private final ExerciseReader reader = new ExerciseReader(Equipment.words());

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void ofExercises(long seed) {
        Random random = new Random(seed);
        List<Exercise> exercises = shipped.catalogue().exercises();
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            Exercise exercise = exercises.get(random.nextInt(exercises.size()));
            byte[] bytes = damaged(writer.write(exercise).getBytes(StandardCharsets.UTF_8), random);
            Problems problems = new Problems(Path.of("x.yaml"));
            Optional<Draft> draft = new TextFile()
                    .read(bytes, problems)
                    .flatMap(text -> YamlFile.read(text, problems))
                    .flatMap(top -> reader.read(exercise.id(), top, problems));
            String what = "seed " + seed + " round " + round + "\n" + new String(bytes, StandardCharsets.UTF_8);
            assertThat(draft.isEmpty()).as(what).isEqualTo(!problems.isEmpty());
            assertThat(problems.list()).as(what).allMatch(MutatedFilesTest::hasPlace);
            refused += draft.isEmpty() ? 1 : 0;
        }
        assertThat(refused).isBetween(200, 1_990);
    }

    /** As we write them, as a German spreadsheet does, and in the old encoding of Windows. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void ofTables(long seed, @TempDir Path folder) throws IOException {
        Random random = new Random(seed);
        List<Exercise> exercises = shipped.catalogue().exercises();
        Path file = folder.resolve("table.csv");
        Importer importer = new Importer(Equipment.words(), ImportWords.DEFAULT);
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            int first = random.nextInt(exercises.size() - 2);
            String table = new CatalogueExport()
                    .csv(exercises.subList(first, first + 2).stream()
                            .map(exercise -> Draft.of(exercise, null, null, false))
                            .toList());
            byte[] bytes =
                    switch (round % 3) {
                        case 0 -> table.getBytes(StandardCharsets.UTF_8);
                        case 1 -> ("\uFEFF" + withSemicolons(table)).getBytes(StandardCharsets.UTF_8);
                        default ->
                            withSemicolons(table)
                                    .replace("heel", "f\u00fc\u00df")
                                    .getBytes(WINDOWS);
                    };
            Files.write(file, damaged(bytes, random));
            ImportPlan plan = importer.plan(ImportSource.CSV, file, folder.resolve("exercises"));
            String what = "seed " + seed + " round " + round;
            assertThat(plan.problems()).as(what).allMatch(MutatedFilesTest::hasPlace);
            assertThat(plan.items().isEmpty() && plan.problems().isEmpty())
                    .as(what)
                    .isFalse();
            assertThat(plan.with(Outcome.REFUSED))
                    .as(what)
                    .allMatch(item -> !item.why().isEmpty() && item.place().line() > 0);
            refused += plan.with(Outcome.NEW).size() < 2 ? 1 : 0;
        }
        assertThat(refused).isBetween(200, 1_990);
    }

    /** Commas outside of quotes become semicolons. */
    private static String withSemicolons(String table) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (char c : table.toCharArray()) {
            quoted ^= c == '"';
            text.append(c == ',' && !quoted ? ';' : c);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72})
    void ofOurOwnJson(long seed, @TempDir Path folder) throws IOException {
        byte[] json = new CatalogueExport()
                .json(shipped.catalogue().exercises().subList(0, 4).stream()
                        .map(exercise -> Draft.of(exercise, null, null, false))
                        .toList())
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);
        Path file = folder.resolve("exercises.json");
        Importer importer = new Importer(Equipment.words(), ImportWords.DEFAULT);
        for (int round = 0; round < 500; round++) {
            Files.write(file, damaged(json, random));
            ImportPlan plan = importer.begin(file, folder.resolve("exercises")).plan();
            String what = "seed " + seed + " round " + round;
            assertThat(plan.problems()).as(what).allMatch(MutatedFilesTest::hasPlace);
            assertThat(plan.items().isEmpty() && plan.problems().isEmpty())
                    .as(what)
                    .isFalse();
            assertThat(plan.with(Outcome.REFUSED)).as(what).allMatch(item -> item.why()
                    .contains("exercises.json:"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void ofCollections(long seed, @TempDir Path folder) throws IOException {
        byte[] collection;
        try (InputStream in = Objects.requireNonNull(Importer.class.getResourceAsStream("collection.json"))) {
            collection = in.readAllBytes();
        }
        Random random = new Random(seed);
        Path file = folder.resolve("collection.json");
        Importer importer = new Importer(Equipment.words(), ImportWords.DEFAULT);
        for (int round = 0; round < 1_000; round++) {
            Files.write(file, damaged(collection, random));
            ImportPlan plan = importer.plan(ImportSource.FREE_EXERCISE_DB, file, folder.resolve("exercises"));
            String what = "seed " + seed + " round " + round;
            assertThat(plan.problems()).as(what).allMatch(MutatedFilesTest::hasPlace);
            assertThat(plan.items().isEmpty() && plan.problems().isEmpty())
                    .as(what)
                    .isFalse();
            assertThat(plan.with(Outcome.REFUSED)).as(what).allMatch(item -> item.why()
                    .contains("collection.json:"));
        }
    }

    private static boolean hasPlace(Problem problem) {
        return problem.line() > 0
                && problem.column() > 0
                && !problem.wrong().isBlank()
                && !problem.right().isBlank();
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, random.nextInt(12));
            byte[] piece =
                    switch (random.nextInt(6)) {
                        case 0 -> new byte[0];
                        case 1 -> new byte[] {(byte) random.nextInt(256)};
                        case 2 -> Arrays.copyOfRange(bytes, Math.max(0, at - 60), at);
                        case 3 -> Integer.toString(random.nextInt(2000) - 1000).getBytes(StandardCharsets.UTF_8);
                        default -> new byte[] {PIECES[random.nextInt(PIECES.length)]};
                    };
            byte[] changed = new byte[bytes.length - length + piece.length];
            System.arraycopy(bytes, 0, changed, 0, at);
            System.arraycopy(piece, 0, changed, at, piece.length);
            System.arraycopy(bytes, at + length, changed, at + piece.length, bytes.length - at - length);
            bytes = changed.length == 0 ? good : changed;
        }
        return bytes;
    }
}
