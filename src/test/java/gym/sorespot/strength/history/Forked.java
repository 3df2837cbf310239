package gym.sorespot.strength.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Another Java of the same kind with the same classes, as a second kiosk or a victim. */
public final class Forked {
    private Forked() {}

    /** Starts a main class; what it writes, errors too, is read from the process. */
    public static Process start(Class<?> main, String... arguments) throws IOException {
        return new ProcessBuilder(command(main, arguments))
                .redirectErrorStream(true)
                .start();
    }

    /** Starts a main class in a mount namespace of its own, after a shell command that may mount something there. */
    public static Process startWithMount(String mount, Class<?> main, String... arguments) throws IOException {
        String java = String.join(
                " ", Arrays.stream(command(main, arguments)).map(Forked::quoted).toList());
        return new ProcessBuilder("unshare", "-rm", "sh", "-c", mount + " && exec " + java)
                .redirectErrorStream(true)
                .start();
    }

    /** Whether this computer lets us mount in a namespace of our own. */
    public static boolean canMount(Path folder) {
        try {
            Process process = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder.toString())
                    .redirectErrorStream(true)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** All that the process still writes, line by line. */
    public static List<String> lines(BufferedReader out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    private static String[] command(Class<?> main, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(
                        Stream.of(java, "-Xmx200m", "-XX:TieredStopAtLevel=1", "-cp", classes, main.getName()),
                        Arrays.stream(arguments))
                .toArray(String[]::new);
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
