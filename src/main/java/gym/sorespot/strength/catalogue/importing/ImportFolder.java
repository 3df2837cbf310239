package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Adds many files to a folder so that even a power cut leaves all of them or none. They are first written to a hidden
 * folder beside them whose name ends in {@code .part}; when all are on the disk it is renamed to {@code .ready}, and that
 * is the moment that counts: then they are moved to their places. Whoever finds a {@code .ready} folder finishes the
 * work, whoever finds a {@code .part} folder throws it away.
 */
public final class ImportFolder {
    private static final String PREFIX = ".import-";
    private static final String PART = ".part";
    private static final String READY = ".ready";

    private final Path folder;

    public ImportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Finishes or undoes what an earlier import left when it was cut off. To be called before the exercises are read.
     *
     * @return how many files came to their places
     * @throws IOException when the folder cannot be changed
     */
    public int recover() throws IOException {
        int moved = 0;
        if (!Files.isDirectory(folder)) {
            return moved;
        }
        for (Path left : matching(folder, PREFIX + "*")) {
            if (left.toString().endsWith(READY)) {
                moved += settle(left).size();
            } else if (left.toString().endsWith(PART)) {
                remove(left);
            }
        }
        return moved;
    }

    /**
     * Adds the files.
     *
     * @param texts by file name
     * @return where they are now
     * @throws FileAlreadyExistsException when one of them is there meanwhile; nothing was written then
     * @throws IOException when they could not be written; nothing was written then
     */
    List<Path> add(Map<String, String> texts) throws IOException {
        if (texts.isEmpty()) {
            return List.of();
        }
        Files.createDirectories(folder);
        recover();
        for (String name : texts.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new FileAlreadyExistsException(folder.resolve(name).toString());
            }
        }
        String token = PREFIX + UUID.randomUUID();
        Path part = Files.createDirectory(folder.resolve(token + PART));
        try {
            // Side by side, because the system forces many files to the disk in one go.
            texts.entrySet().parallelStream().forEach(text -> write(part.resolve(text.getKey()), text.getValue()));
            AtomicFile.forceFolder(part);
        } catch (UncheckedIOException e) {
            remove(part);
            throw e.getCause();
        }
        Path ready = folder.resolve(token + READY);
        Files.move(part, ready, StandardCopyOption.ATOMIC_MOVE);
        AtomicFile.forceFolder(folder);
        return settle(ready);
    }

    private static void write(Path file, String text) {
        try {
            AtomicFile.writeAndForce(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that has come between since stays: it is somebody's newer work. */
    private List<Path> settle(Path ready) throws IOException {
        List<Path> settled = new ArrayList<>();
        for (Path file : matching(ready, "*.yaml")) {
            Path place = folder.resolve(file.getFileName());
            if (!Files.exists(place)) {
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
                settled.add(place);
            }
        }
        AtomicFile.forceFolder(folder);
        remove(ready);
        return settled;
    }

    private static void remove(Path left) throws IOException {
        for (Path file : matching(left, "*")) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(left);
    }

    private static List<Path> matching(Path folder, String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
            entries.forEach(found::add);
        }
        found.sort(null);
        return found;
    }
}
