package gym.sorespot.strength.catalogue.editing;

import gym.sorespot.reading.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** New files in a hidden folder beside the exercises, on their way to their places. One thread; waits for the disk. */
final class StagedFiles {
    private static final String PREFIX = ".staged-";

    private final Path folder;
    private final Set<String> names = new HashSet<>();

    /** @param exercises the folder that they are for; it exists */
    StagedFiles(Path exercises) throws IOException {
        this.folder = Files.createDirectory(exercises.resolve(PREFIX + UUID.randomUUID()));
    }

    /** Throws away what a killed process had not yet put into its place. */
    static void forget(Path exercises) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(exercises, PREFIX + "*")) {
            for (Path folder : left) {
                remove(folder);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Writes files and forces them to the disk, several at once: the system then does it in one go. */
    void write(List<FileChange> files) throws IOException {
        try {
            files.parallelStream().forEach(this::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        files.forEach(file -> names.add(file.name()));
    }

    private void write(FileChange file) {
        try {
            AtomicFile.writeAndForce(of(file), String.valueOf(file.after()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(FileChange file) {
        return names.contains(file.name());
    }

    Path of(FileChange file) {
        return folder.resolve(file.name());
    }

    /** Takes the folder away with whatever is still in it. */
    void remove() throws IOException {
        remove(folder);
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Files.deleteIfExists(folder);
    }
}
