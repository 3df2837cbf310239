package gym.sorespot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
    @Test
    void ourOwnFailureShowsACodeAndNoTrace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Surroundings around = new Surroundings(
                InputStream.nullInputStream(),
                stream,
                stream,
                CommandLab.CLOCK,
                Path.of("/app"),
                Map.of(),
                Path.of("/home/me"),
                "Linux");
        int code = new Complaints(around, new CommonOptions(around))
                .handle(new IllegalStateException("member 4711 at severity 9"));
        assertThat(code).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches(
                        "sorespot: Sorespot itself failed \\(code [A-Z0-9]{3}-[A-Z0-9]{3}\\)\\. Tell staff the code; the"
                                + " reason stands under it in /home/me/\\.local/share/sorespot/logs\\.\\R");
    }
}
