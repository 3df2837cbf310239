package gym.sorespot.cups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the PDF printer has put into the user's folder since this was made; taken away again at the end. */
final class PrintedFiles implements AutoCloseable {
    private static final Path FOLDER = Path.of(System.getProperty("user.home"), "PDF");

    private final Map<Path, FileTime> before = new HashMap<>();

    PrintedFiles() throws IOException {
        for (Path file : all()) {
            before.put(file, Files.getLastModifiedTime(file));
        }
    }

    /** The new ones. */
    List<Path> fresh() {
        try {
            List<Path> fresh = new ArrayList<>();
            for (Path file : all()) {
                // The names begin again with each print service.
                if (!Files.getLastModifiedTime(file).equals(before.get(file))) {
                    fresh.add(file);
                }
            }
            return fresh;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Path> all() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : fresh()) {
            Files.deleteIfExists(file);
        }
    }
}
