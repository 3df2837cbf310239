package gym.sorespot.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailTest {
    @TempDir
    Path data = Path.of("");

    @Test
    void theNewestComesFirstAcrossTheTurnOfTheYear() {
        StaffLab lab = new StaffLab(data);
        lab.trail.add("Maria", "Old");
        lab.trail.note("Maria", "signed-in");
        lab.clock.pass(Duration.ofDays(60));
        lab.trail.add("Tom", "The leg press is out of order");
        assertThat(lab.trail.newest(10))
                .extracting(Trail.Entry::what)
                .containsExactly("The leg press is out of order", "Signed in", "Old");
        assertThat(lab.trail.newest(2)).hasSize(2);
        assertThat(data.resolve("staff").resolve("trail-2027.txt"))
                .hasContent("2027-01-21T18:00:00Z\tTom\tThe leg press is out of order\n");
    }

    @Test
    void whatAPowerCutTearsCostsOneLineAndNoOther() throws IOException {
        StaffLab lab = new StaffLab(data);
        lab.trail.add("Maria", "One");
        Files.writeString(
                data.resolve("staff").resolve("trail-2026.txt"), "2026-11-22T18:0", StandardOpenOption.APPEND);
        lab.trail.add("Maria", "Two\nin one line");
        assertThat(lab.trail.newest(10)).extracting(Trail.Entry::what).containsExactly("Two in one line", "One");
    }
}
