package gym.sorespot.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailTest {
    @TempDir
    Path data = Path.of("");

    @Test
    void theNewestComesFirstAcrossTheTurnOfTheYear() {
        StaffLab lab = new StaffLab(data);
        lab.trail.note("Maria", "closed");
        lab.trail.note("Maria", "signed-in");
        lab.clock.pass(Duration.ofDays(60));
        lab.trail.add("Tom", "strength", "changed.out_of_order", List.of("leg-press"));
        assertThat(lab.trail.newest(10))
                .extracting(Trail.Entry::what)
                .containsExactly("strength:changed.out_of_order", "kiosk:signed-in", "kiosk:closed");
        assertThat(lab.trail.newest(1)).extracting(Trail.Entry::facts).containsExactly(List.of("leg-press"));
        assertThat(lab.trail.newest(2)).hasSize(2);
        assertThat(data.resolve("staff").resolve("trail-2027.txt"))
                .hasContent("2027-01-21T18:00:00Z\tTom\tstrength:changed.out_of_order\tleg-press\n");
    }

    @Test
    void whatAPowerCutTearsCostsOneLineAndNoOther() throws IOException {
        StaffLab lab = new StaffLab(data);
        lab.trail.note("Maria", "one");
        Files.writeString(
                data.resolve("staff").resolve("trail-2026.txt"), "2026-11-22T18:0", StandardOpenOption.APPEND);
        lab.trail.note("Maria", "renamed", "Two\nin one\tline", "");
        assertThat(lab.trail.newest(10)).extracting(Trail.Entry::what).containsExactly("kiosk:renamed", "kiosk:one");
        assertThat(lab.trail.newest(1)).extracting(Trail.Entry::facts).containsExactly(List.of("Two in one line", ""));
    }

    @Test
    void sentencesOfAnOlderVersionAreStillRead() throws IOException {
        StaffLab lab = new StaffLab(data);
        lab.trail.note("Maria", "one");
        Files.writeString(
                data.resolve("staff").resolve("trail-2026.txt"),
                "2026-11-22T18:00:01Z\tTom\tSigned in\n",
                StandardOpenOption.APPEND);
        assertThat(lab.trail.newest(1))
                .containsExactly(new Trail.Entry(Instant.parse("2026-11-22T18:00:01Z"), "Tom", "Signed in", List.of()));
    }
}
