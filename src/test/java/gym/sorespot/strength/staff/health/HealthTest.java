package gym.sorespot.strength.staff.health;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.ExerciseFile;
import gym.sorespot.strength.catalogue.TranslationReader;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {
    private static final String LIFT =
            """
            name: Calf lift
            areas: [calf]
            muscles: [calves]
            role: strength
            pattern: ankle
            equipment: [step]
            level: 1
            sides: both
            dose: 3 x 10
            avoid: {calf: 4}
            family: lift
            steps: [Lift.]
            evidence: ours
            """;

    private Set<String> owned = Set.of("step", "mat");
    private Set<String> broken = Set.of();

    @Test
    void countsWhatBandAndAvoidLetThrough() {
        assertThat(health(LIFT).safe().get(Area.byId("calf").orElseThrow())).containsExactly(1, 1, 1, 0, 0, 0, 0);
        String stretch = LIFT.replace("role: strength", "role: stretch").replace("avoid: {calf: 4}", "avoid: {}");
        // A stretch is allowed up to the painful band and not in the rest band from 6 on.
        assertThat(health(stretch).safe().get(Area.byId("calf").orElseThrow())).containsExactly(1, 1, 1, 1, 1, 0, 0);
    }

    @Test
    void whatNeedsEquipmentThatIsNotThereIsNeverGivenAndNotCounted() {
        owned = Set.of("mat");
        assertThat(health(LIFT).safe().get(Area.byId("calf").orElseThrow())).containsOnly(0);
        assertThat(health(LIFT).findings())
                .contains(new Finding.Never("a", "Calf lift", Finding.Reason.NOT_OWNED, List.of("step")));
        owned = Set.of("step");
        broken = Set.of("step");
        assertThat(health(LIFT).findings())
                .contains(new Finding.Never("a", "Calf lift", Finding.Reason.OUT_OF_ORDER, List.of("step")));
    }

    @Test
    void whatIsLeftOutAtAnySorenessIsNeverGivenForIt() {
        assertThat(health(LIFT.replace("calf: 4", "calf: 1")).findings())
                .contains(new Finding.NeverAimed("a", "Calf lift"));
    }

    @Test
    void areasWithLittleAreNamed() {
        Area calf = Area.byId("calf").orElseThrow();
        assertThat(health(LIFT).findings()).contains(new Finding.Thin(calf, 1), new Finding.NoStretch(calf));
        String stretch = LIFT.replace("role: strength", "role: stretch");
        assertThat(health(LIFT, stretch, LIFT.replace("family: lift", "family: other"))
                        .findings())
                .doesNotContain(new Finding.NoStretch(calf))
                .noneMatch(finding -> finding instanceof Finding.Thin thin && thin.area() == calf);
    }

    @Test
    void twinsByNameAndByEffectAreToldApart() {
        assertThat(health(LIFT, LIFT.replace("level: 1", "level: 2").replace("Calf lift", "calf LIFT"))
                        .findings())
                .contains(new Finding.Twin("b", "calf LIFT", "a", "Calf lift", true));
        assertThat(health(LIFT, LIFT.replace("Calf lift", "Heel lift")).findings())
                .contains(new Finding.Twin("b", "Heel lift", "a", "Calf lift", false));
        assertThat(health(LIFT, LIFT.replace("Calf lift", "Heel lift").replace("level: 1", "level: 2"))
                        .findings())
                .noneMatch(Finding.Twin.class::isInstance);
    }

    @Test
    void whatShowsNothingIsNamed() {
        assertThat(health(LIFT).findings()).contains(new Finding.NoPicture("a", "Calf lift"));
    }

    @Test
    void whatHasNoWordsInALanguageIsNamedOnceAndASlipInThemIsASlip(@TempDir Path folder) throws IOException {
        Path german = Files.createDirectory(folder.resolve("de"));
        for (String name : List.of("A lift", "B lift", "C lift")) {
            String id = name.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
            Files.writeString(folder.resolve(id + ".yaml"), LIFT.replace("Calf lift", name));
        }
        Files.writeString(german.resolve("a.yaml"), "name: Heben\nsteps: [Hebe.]\n");
        Files.writeString(german.resolve("c.yaml"), "name: Heben\nsteps: [Hebe., Senke.]\n");
        CatalogueReader.Reading reading =
                new TranslationReader(folder).add(new CatalogueReader(Equipment.words()).read(folder));
        List<Finding> findings = new Health(reading.catalogue(), gym(), reading.problems(), Set.of()).findings();
        assertThat(findings)
                .filteredOn(Finding.NoWords.class::isInstance)
                .containsExactly(new Finding.NoWords("b", "B lift", "de", false));
        assertThat(findings)
                .filteredOn(Finding.Broken.class::isInstance)
                .extracting(Finding::exercise)
                .containsOnly(Optional.of("c"));
    }

    private Health health(String... texts) {
        return new Health(catalogue(texts), gym(), List.of(), Set.of());
    }

    private static Catalogue catalogue(String... texts) {
        CatalogueReader reader = new CatalogueReader(Equipment.words());
        List<ExerciseFile> files = java.util.stream.IntStream.range(0, texts.length)
                .mapToObj(i -> reader.text(Path.of((char) ('a' + i) + ".yaml"), texts[i]))
                .toList();
        CatalogueReader.Reading reading = reader.gather(files, List.of());
        assertThat(reading.problems()).isEmpty();
        return reading.catalogue();
    }

    private Gym gym() {
        return new Gym(
                "",
                "",
                owned,
                broken,
                new Weights(20, List.of(), List.of(), List.of(), 5),
                Thresholds.DEFAULT,
                List.of());
    }
}
