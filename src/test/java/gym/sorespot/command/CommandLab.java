package gym.sorespot.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs commands in this process, with the shipped exercises and a data folder of its own. */
final class CommandLab {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    static final Path HOME = Path.of(System.getProperty("sorespot.home", "")).toAbsolutePath();

    private final Path data;
    private final Clock clock;

    CommandLab(Path data) {
        this(data, CLOCK);
    }

    CommandLab(Path data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    Ran run(String... arguments) {
        return runWith(new byte[0], arguments);
    }

    Ran runWith(String input, String... arguments) {
        return runWith(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    Ran runWith(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                clock,
                HOME,
                Map.of(),
                data.resolve("nobody"),
                "Linux");
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments));
        int code = Root.run(around, all.toArray(String[]::new));
        return new Ran(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /**
     * What came of it.
     *
     * @param code exit code
     * @param bytes standard output
     * @param err standard error
     */
    record Ran(int code, byte[] bytes, String err) {
        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        List<String> lines() {
            return out().lines().toList();
        }
    }
}
