package gym.sorespot.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Sends the log into the data folder, before the first line of it is written. */
final class Logs {
    private static final String FILE = "sorespot.{count}.log";

    private Logs() {}

    static Path folder(Path data) {
        return data.resolve("logs");
    }

    /** Where there is no writing, there is no log, and nothing is said about it: the command itself can still work. */
    static void into(Path data, Properties system) {
        Path folder = folder(data).toAbsolutePath();
        // A brace would be read as one of the log's own.
        boolean possible = writable(folder) && !folder.toString().contains("{");
        set(system, "tinylog.writingthread", "false");
        set(system, "tinylog.level", possible ? "info" : "off");
        if (possible) {
            set(system, "tinylog.writer", "rolling file");
            set(system, "tinylog.writer.file", folder.resolve(FILE).toString());
            set(system, "tinylog.writer.policies", "size: 1mb");
            set(system, "tinylog.writer.backups", "5");
            set(system, "tinylog.writer.charset", "UTF-8");
            set(system, "tinylog.writer.format", "{date: yyyy-MM-dd HH:mm:ss} {level} {class-name}: {message}");
        }
    }

    /** Looks, but makes nothing: most commands never log a line. */
    private static boolean writable(Path folder) {
        for (Path path = folder; path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                return Files.isDirectory(path) && Files.isWritable(path);
            }
        }
        return false;
    }

    private static void set(Properties system, String name, String value) {
        system.putIfAbsent(name, value);
    }
}
