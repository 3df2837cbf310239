package gym.sorespot.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A class of the benchmarks, started just as the launcher of the runnable tree starts the kiosk. */
public final class Launched {
    private static final String SCRIPT = "here=$1; shift; . \"$here/bin/java-options\"; more=:$1; shift; start \"$@\"";

    private Launched() {}

    /** The command line; run it in the project's folder, after {@code mvn package}. */
    public static List<String> command(Class<?> main, String... arguments) {
        String tree = Path.of("target", "sorespot").toAbsolutePath().toString();
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                SCRIPT,
                "launcher",
                tree,
                Path.of("target", "test-classes").toString()));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
