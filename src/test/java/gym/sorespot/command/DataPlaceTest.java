package gym.sorespot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataPlaceTest {
    @Test
    void isWhereTheSystemWantsIt() {
        assertThat(place("Linux", Map.of())).isEqualTo(Path.of("/home/me/.local/share/sorespot"));
        assertThat(place("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/sorespot"));
        assertThat(place("Linux", Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of("/home/me/.local/share/sorespot"));
        assertThat(place("Mac OS X", Map.of())).isEqualTo(Path.of("/home/me/Library/Application Support/Sorespot"));
        assertThat(place("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/Sorespot"));
        assertThat(place("Windows 11", Map.of())).isEqualTo(Path.of("/home/me/AppData/Local/Sorespot"));
    }

    private static Path place(String system, Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return DataPlace.standard(new Surroundings(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                CommandLab.CLOCK,
                Path.of("/app"),
                environment,
                Path.of("/home/me"),
                system));
    }
}
