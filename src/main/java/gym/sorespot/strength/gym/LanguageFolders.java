package gym.sorespot.strength.gym;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of the settings that are named after a language, such as {@code de}. Any thread; waits for the disk. */
final class LanguageFolders {
    private LanguageFolders() {}

    /** The languages, sorted, in whose folder there is a file of this name. */
    static List<String> with(String file, Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> name.matches("[a-z]{2,3}"))
                    .filter(name -> Files.exists(folder.resolve(name).resolve(file)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException | SecurityException e) {
            // A folder that cannot be listed shows in its files, which are read by name.
            return List.of();
        }
    }
}
