package gym.sorespot.bench;

import java.io.BufferedReader;
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
 * Time from the start of a JVM to the attract screen, beside an empty FlatLaf frame, one after the other in turn.
 *
 * <p>{@code mvn -q package -DskipTests -DskipITs && mvn -q -Pbench test-compile exec:java
 * -Dexec.mainClass=gym.sorespot.bench.StartBench -Dexec.args="20"}, with a display. Further arguments are options for the
 * kiosk's JVM.
 */
public final class StartBench {
    private static final Path TREE = Path.of("target", "sorespot");

    private StartBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        List<String> options = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        String libraries = libraries();
        String with = libraries + java.io.File.pathSeparator + Path.of("target", "test-classes");
        long[] frames = new long[rounds];
        long[] kiosks = new long[rounds];
        Path data = Files.createTempDirectory("sorespot-start");
        for (int i = 0; i < rounds; i++) {
            frames[i] = millis(List.of(), with, EmptyFrame.class, List.of());
            kiosks[i] = millis(options, with, AttractOnly.class, List.of(data.toString()));
            System.out.printf("%2d: empty frame %d ms, attract screen %d ms%n", i + 1, frames[i], kiosks[i]);
        }
        System.out.printf(
                "median of %d: empty FlatLaf frame %d ms, attract screen %d ms, ratio %.2f%n",
                rounds, median(frames), median(kiosks), (double) median(kiosks) / median(frames));
    }

    private static String libraries() throws IOException {
        try (Stream<Path> jars = Files.list(TREE.resolve("lib"))) {
            return String.join(
                    java.io.File.pathSeparator,
                    jars.map(Path::toString)
                            .filter(name -> name.endsWith(".jar"))
                            .sorted()
                            .toList());
        }
    }

    private static long millis(List<String> options, String classPath, Class<?> main, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
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
            throw new IOException(main.getSimpleName() + " never said that it shows");
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
