package gym.sorespot.strength.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.importing.ImportWordsFile.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWordsFileTest {
    @TempDir
    private Path config;

    @Test
    void nothingSaidIsAsItAlwaysIs() {
        assertThat(file().read()).isEqualTo(new Reading(ImportWords.DEFAULT, List.of(), List.of()));
    }

    @Test
    void keepsWhatStaffHaveSaidReadably() throws IOException {
        ImportWords words = ImportWords.DEFAULT
                .withEquipment("other", List.of("band", "mat"))
                .withEquipment("nothing: at all", List.of())
                .withMuscle("kalves", Muscle.CALVES)
                .withLatest(Role.STRETCH, 6);
        assertThat(file().write(words)).isTrue();
        assertThat(file().read().words()).isEqualTo(words);
        assertThat(file().read().problems()).isEmpty();
        assertThat(text()).contains("# What words of other collections mean here.", "kalves: calves", "stretch: 6");
        assertThat(text()).doesNotContain("dumbbell");
    }

    @Test
    void leavesCommentsAndFoldersAlone() throws IOException {
        Files.writeString(
                config.resolve(ImportWordsFile.FILE),
                "# ours\nfolders: [here]  # by the door\nmuscles:\n  a: abdominals\n");
        assertThat(file().read().folders()).containsExactly(Path.of("here"));
        file().write(file().read().words().withMuscle("b", Muscle.BICEPS));
        assertThat(text())
                .startsWith("# ours\nfolders: [here]  # by the door\n")
                .contains("b: biceps");
        assertThat(file().read().words().muscles()).hasSize(2);
        // Said the other way round it goes away again.
        file().write(ImportWords.DEFAULT);
        assertThat(file().read().words()).isEqualTo(ImportWords.DEFAULT);
    }

    @Test
    void saysWhereASlipIsAndGoesOn() throws IOException {
        Files.writeString(
                config.resolve(ImportWordsFile.FILE),
                "equipment:\n  other: [bnad]\nmuscles: {kalves: calves, x: wing}\nleft-out-from: {stretch: 60, wrok: 5}\n");
        Reading reading = file().read();
        assertThat(reading.problems()).extracting(problem -> problem.line()).containsExactly(2, 3, 4, 4);
        assertThat(reading.words().muscles()).containsOnlyKeys("kalves");
        assertThat(reading.words().latest()).isEmpty();
    }

    private String text() throws IOException {
        return Files.readString(config.resolve(ImportWordsFile.FILE));
    }

    private ImportWordsFile file() {
        return new ImportWordsFile(config, Equipment.words());
    }
}
