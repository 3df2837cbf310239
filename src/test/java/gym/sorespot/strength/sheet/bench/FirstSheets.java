package gym.sorespot.strength.sheet.bench;

import gym.sorespot.bench.Launched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The first sheet of fresh processes, beside what Java and a PDF cost anyway. */
final class FirstSheets {
    private final int rounds;

    private FirstSheets(int rounds) {
        this.rounds = rounds;
    }

    static void compare(int rounds) throws IOException, InterruptedException {
        new FirstSheets(rounds).compare();
    }

    private void compare() throws IOException, InterruptedException {
        long[] nothing = new long[rounds];
        long[] line = new long[rounds];
        long[][] ready = new long[2][rounds];
        long[][] unprepared = new long[2][rounds];
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            run(List.of(java(), "-version"));
            nothing[i] = (System.nanoTime() - begin) / 1_000_000;
            line[i] = Long.parseLong(run(plain(OneLinePdf.class)).strip());
            take(run(Launched.command(SheetSpeed.class, "first")), ready, i);
            take(run(plain(SheetSpeed.class, "first")), unprepared, i);
        }
        System.out.printf(
                "first, median of %d: %d ms (processor %d ms); not kept ready %d ms (%d ms);"
                        + " one line of PDF %d ms; whole process that does nothing %d ms%n",
                rounds,
                median(ready[0]),
                median(ready[1]),
                median(unprepared[0]),
                median(unprepared[1]),
                median(line),
                median(nothing));
    }

    private static void take(String said, long[][] into, int at) {
        String[] numbers = said.strip().split(" ", -1);
        into[0][at] = Long.parseLong(numbers[0]);
        into[1][at] = Long.parseLong(numbers[1]);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> plain(Class<?> main, String... argument) {
        String path = Path.of("target", "sorespot", "lib", "*")
                + java.io.File.pathSeparator
                + Path.of("target", "test-classes");
        List<String> command = new java.util.ArrayList<>(List.of(java(), "-cp", path, main.getName()));
        command.addAll(List.of(argument));
        return command;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return said;
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
