package gym.sorespot.strength.gym;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.Equipment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theGymSaysHowLong() throws IOException {
        Files.writeString(folder.resolve("gym.yaml"), "contact: us\nsoreness-days: 100\n");
        assertThat(Retention.read(folder).keepFrom(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 8, 14));
        assertThat(new GymReader(Equipment.words()).read(folder).problems()).isEmpty();
    }

    @Test
    void aSlipMeansTheUsualAndStaffAreTold() throws IOException {
        Files.writeString(folder.resolve("gym.yaml"), "soreness-days: 5\n");
        assertThat(Retention.read(folder).days()).isEqualTo(90);
        assertThat(new GymReader(Equipment.words()).read(folder).problems()).hasSize(1);
        assertThat(Retention.read(folder.resolve("none")).days()).isEqualTo(90);
    }
}
