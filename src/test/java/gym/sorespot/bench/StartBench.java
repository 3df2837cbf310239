package gym.sorespot.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Time from the start of the launcher to the attract screen, beside an empty FlatLaf frame and the kiosk without its classes
 * kept ready, one after the other in turn. The kiosk is started as {@code bin/sorespot} does it, its shell included.
 *
 * <p>{@code mvn -q package -DskipTests -DskipITs && mvn -q -Pbench test-compile exec:java
 * -Dexec.mainClass=gym.sorespot.bench.StartBench -Dexec.args="20"}, with a display.
 */
public final class StartBench {
    private static final Path TREE = Path.of("target", "sorespot");

    private StartBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        String data = Files.createTempDirectory("sorespot-start").toString();
        long[] frames = new long[rounds];
        long[] kiosks = new long[rounds];
        long[] unprepared = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            frames[i] = millis(plain(EmptyFrame.class));
            kiosks[i] = millis(Launched.command(AttractOnly.class, data));
            unprepared[i] = millis(plain(AttractOnly.class, data));
            System.out.printf(
                    "%2d: empty frame %d ms, attract screen %d ms, without classes kept ready %d ms%n",
                    i + 1, frames[i], kiosks[i], unprepared[i]);
        }
        System.out.printf(
                "median of %d: empty FlatLaf frame %d ms, attract screen %d ms, ratio %.2f; not kept ready %d ms, %.2f%n",
                rounds,
                median(frames),
                median(kiosks),
                (double) median(kiosks) / median(frames),
                median(unprepared),
                (double) median(unprepared) / median(frames));
    }

    private static List<String> plain(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                libraries() + File.pathSeparator + Path.of("target", "test-classes"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String libraries() throws IOException {
        try (Stream<Path> jars = Files.list(TREE.resolve("lib"))) {
            return String.join(
                    File.pathSeparator,
                    jars.map(Path::toString)
                            .filter(name -> name.endsWith(".jar"))
                            .sorted()
                            .toList());
        }
    }

    private static long millis(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals("shown")) {
                    return (System.nanoTime() - start) / 1_000_000;
                }
            }
            throw new IOException(command.get(command.size() - 1) + " never said that it shows");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
