package gym.sorespot.strength.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.catalogue.importing.ImportItem.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeExerciseDbTest {
    @TempDir
    private Path folder;

    private Path into;
    private Path file;

    @BeforeEach
    void copyTheSmallCollection() throws IOException {
        into = folder.resolve("exercises");
        file = folder.resolve("collection.json");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("collection.json"))) {
            Files.copy(in, file);
        }
    }

    @Test
    void takesEachKindOfEntryForWhatItIs() throws IOException {
        assertThat(plan(ImportWords.DEFAULT).write()).hasSize(7);

        assertThat(exercise("heel-walk").also()).isEmpty();
        assertThat(exercise("heel-walk").steps()).containsExactly("Walk ten steps on your heels.");
        assertThat(exercise("heel-walk").source()).isEqualTo("free-exercise-db:Heel_Walk");

        Exercise press = exercise("bar-press");
        assertThat(press.equipment()).containsExactly("barbell", "bench");
        assertThat(press.areas()).containsExactly(Area.CHEST, Area.SHOULDER_FRONT, Area.TRICEPS);
        assertThat(press.pattern()).isEqualTo(Pattern.PUSH);
        assertThat(press.level()).isEqualTo(2);
        assertThat(press.steps()).endsWith("Press the bar up. Then lower it.");

        Exercise hop = exercise("one-leg-hop");
        assertThat(hop.sides()).isEqualTo(Sides.EACH);
        assertThat(hop.level()).isEqualTo(2);
        assertThat(hop.avoid()).containsEntry(Area.ANKLE, 3).containsEntry(Area.THIGH_FRONT, 3);

        assertThat(exercise("thigh-roll-smr").avoid()).containsEntry(Area.THIGH_FRONT, 1);
        assertThat(exercise("silent-pull").steps()).containsExactly("Ask staff to show you this exercise.");
        assertThat(exercise("silent-pull").equipment()).containsExactly("special");
        assertThat(exercise("easy-row").role()).isEqualTo(Role.WARM_UP);
        assertThat(exercise("wall-calf-stretch").equipment()).containsExactly("wall");
        assertThat(exercise("wall-calf-stretch").sides()).isEqualTo(Sides.EACH);
    }

    @Test
    void refusesWhatItCannotUnderstandWithItsPlace() {
        assertThat(plan(ImportWords.DEFAULT).with(Outcome.REFUSED))
                .singleElement()
                .satisfies(item -> assertThat(item.why())
                        .contains(
                                "collection.json:39:48: [7].force: \"shove\" is no known force; use one of: push, pull, static")
                        .contains("collection.json:40:43: [7].primaryMuscles[0]: \"kalves\" is no known muscle;"
                                + " did you mean calves?"));
    }

    @Test
    void letsStaffCorrectTheirWords() {
        ImportWords corrected = ImportWords.DEFAULT.withEquipment("other", List.of("machine"));
        assertThat(plan(corrected).items())
                .map(ImportItem::exercise)
                .filteredOn(exercise -> exercise != null && exercise.id().equals("silent-pull"))
                .singleElement()
                .satisfies(exercise ->
                        assertThat(Objects.requireNonNull(exercise).equipment()).containsExactly("machine"));
    }

    @Test
    void leavesAnAreaAloneFromFiveOnUnlessStaffSayOtherwise() {
        Exercise careful = planned(ImportWords.DEFAULT, "wall-calf-stretch");
        assertThat(careful.avoid()).containsEntry(Area.CALF, 5);
        Exercise later = planned(ImportWords.DEFAULT.withLatest(Role.STRETCH, 6), "wall-calf-stretch");
        assertThat(later.avoid()).containsEntry(Area.CALF, 6);
        // What the house itself leaves out sooner stays left out.
        Exercise hop = planned(ImportWords.DEFAULT.withLatest(Role.STRENGTH, 9), "one-leg-hop");
        assertThat(hop.avoid()).containsEntry(Area.ANKLE, 3);
    }

    @Test
    void countsTheWordsOfTheFile() {
        assertThat(plan(ImportWords.DEFAULT).words())
                .contains(new ForeignWord(false, "kalves", 1))
                .anyMatch(word -> word.equipment() && word.theirs().equals("barbell"));
    }

    @Test
    void anUnknownMuscleThatStaffTranslateIsNoReasonToRefuse() {
        assertThat(plan(ImportWords.DEFAULT.withMuscle("kalves", Muscle.CALVES)).with(Outcome.REFUSED))
                .singleElement()
                .satisfies(item -> assertThat(item.why()).contains("shove").doesNotContain("kalves"));
    }

    private Exercise planned(ImportWords words, String id) {
        return plan(words).items().stream()
                .filter(item -> item.id().equals(id))
                .map(ImportItem::exercise)
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }

    @Test
    void changesNothingWhenItComesASecondTime() throws IOException {
        plan(ImportWords.DEFAULT).write();
        Path changed = into.resolve("heel-walk.yaml");
        Files.writeString(changed, Files.readString(changed).replace("Walk ten", "Walk five"));

        ImportPlan again = plan(ImportWords.DEFAULT);

        assertThat(again.with(Outcome.MERGED)).hasSize(7).allMatch(item -> item.why()
                .contains("stays as it is"));
        assertThat(again.write()).isEmpty();
        assertThat(Files.readString(changed)).contains("Walk five");
    }

    @Test
    void givesWayToWhatIsThere() throws IOException {
        plan(ImportWords.DEFAULT).write();
        Path own = into.resolve("bar-press.yaml");
        String text = Files.readString(own).replaceAll("source: .*\n", "").replace("family: ", "family: our-");
        Files.writeString(own, text);

        List<Path> written = plan(ImportWords.DEFAULT).write();

        assertThat(written).containsExactly(into.resolve("bar-press-2.yaml"));
        assertThat(exercise("bar-press-2").name()).isEqualTo("Bar Press, imported");
        assertThat(exercise("bar-press-2").family())
                .isEqualTo(exercise("bar-press").family());
        assertThat(Files.readString(own)).isEqualTo(text);
    }

    @Test
    void saysWhereTheJsonIsBroken() throws IOException {
        Files.writeString(file, "[\n  {\"id\": 1,,}\n]");
        ImportPlan plan = plan(ImportWords.DEFAULT);
        assertThat(plan.items()).isEmpty();
        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isPositive();
        });
        assertThat(plan.write()).isEmpty();
        assertThat(into).doesNotExist();
    }

    @Test
    void takesTheWholePublicCollectionWhereItIs() throws IOException {
        Optional<Path> whole = publicCollection();
        if (whole.isEmpty()) {
            System.out.println(
                    "The public collection is not beside this checkout: its small likeness was imported only.");
            return;
        }
        Path shipped = home().resolve("exercises");
        Files.createDirectory(into);
        for (Exercise exercise : new CatalogueReader().read(shipped).catalogue().exercises()) {
            Files.copy(shipped.resolve(exercise.id() + ".yaml"), into.resolve(exercise.id() + ".yaml"));
        }
        ImportPlan plan = new Importer(Equipment.words(), ImportWords.DEFAULT)
                .plan(ImportSource.FREE_EXERCISE_DB, whole.get(), into);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.with(Outcome.NEW)).hasSize(873);
        assertThat(plan.write()).hasSize(873);

        Reading reading = new CatalogueReader().read(into);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.catalogue().size()).isEqualTo(946);
        assertThat(reading.catalogue().exercises())
                .filteredOn(exercise -> exercise.source() != null)
                .allSatisfy(exercise -> {
                    assertThat(exercise.avoid().keySet()).containsAll(exercise.areas());
                    assertThat(exercise.areas())
                            .allMatch(area -> exercise.avoid().getOrDefault(area, 11) <= 5);
                });
    }

    @Test
    void carriesTheNamesOfPicturesThatCouldLieBesideTheExercise() throws IOException {
        plan(ImportWords.DEFAULT).write();
        try (Stream<Path> files = Files.list(into)) {
            assertThat(files.filter(file -> says(file, "Bar Press")))
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readString(file))
                            .contains("Bar_Press/0.jpg", "Bar_Press/1.jpg")
                            .doesNotContain("../"));
        }
    }

    private static boolean says(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ImportPlan plan(ImportWords words) {
        return new Importer(Equipment.words(), words).plan(ImportSource.FREE_EXERCISE_DB, file, into);
    }

    private Exercise exercise(String id) {
        return new CatalogueReader().read(into).catalogue().find(id).orElseThrow();
    }

    private static Path home() {
        return Path.of(System.getProperty("sorespot.home", "."))
                .toAbsolutePath()
                .normalize();
    }

    private static Optional<Path> publicCollection() {
        Path file = home().resolveSibling("shared").resolve("data").resolve("free-exercise-db.json");
        return Optional.of(file).filter(Files::isRegularFile);
    }
}
