package gym.sorespot.command;

import java.nio.file.Path;
import java.util.Locale;

/** Where the data lies when nobody says otherwise: where this kind of system wants a user's data. */
final class DataPlace {
    private static final String UNIX_NAME = "sorespot";
    private static final String NAME = "Sorespot";

    private DataPlace() {}

    static Path standard(Surroundings around) {
        String system = around.system().toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return variable(around, "LOCALAPPDATA", around.userHome().resolve("AppData/Local"))
                    .resolve(NAME);
        }
        if (system.startsWith("mac")) {
            return around.userHome().resolve("Library/Application Support").resolve(NAME);
        }
        return variable(around, "XDG_DATA_HOME", around.userHome().resolve(".local/share"))
                .resolve(UNIX_NAME);
    }

    /** A relative path in such a variable is to be ignored (XDG base directory specification). */
    private static Path variable(Surroundings around, String name, Path otherwise) {
        String value = around.environment().getOrDefault(name, "");
        try {
            Path path = Path.of(value);
            return !value.isEmpty() && path.isAbsolute() ? path : otherwise;
        } catch (java.nio.file.InvalidPathException e) {
            return otherwise;
        }
    }
}
