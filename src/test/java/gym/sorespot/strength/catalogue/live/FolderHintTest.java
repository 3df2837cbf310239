package gym.sorespot.strength.catalogue.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderHintTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenInAFolderInsideIsSeenToo() throws IOException {
        Path german = Files.createDirectory(folder.resolve("de"));
        try (FolderHint hint = new FolderHint(folder)) {
            assertThat(hint.mayHaveChanged()).isTrue();
            Files.writeString(german.resolve("a.yaml"), "name: A\n");
            assertThat(seen(hint)).isTrue();
            // One that is made while the kiosk runs.
            Path french = Files.createDirectory(folder.resolve("fr"));
            assertThat(seen(hint)).isTrue();
            quiet(hint);
            Files.writeString(french.resolve("a.yaml"), "name: A\n");
            assertThat(seen(hint)).isTrue();
            quiet(hint);
            Files.delete(german.resolve("a.yaml"));
            Files.delete(german);
            assertThat(seen(hint)).isTrue();
        }
    }

    /** The system tells in its own time. */
    private static boolean seen(FolderHint hint) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (hint.mayHaveChanged()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        return false;
    }

    /** Until it has told of all that was before; where the system tells nothing it never is. */
    private static void quiet(FolderHint hint) {
        for (int i = 0; i < 100 && hint.mayHaveChanged(); i++) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
