package gym.sorespot.strength.catalogue.editing;

import gym.sorespot.reading.AtomicFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The changes with the text of every file before and after, one readable file each. A change is written down before it
 * is begun and marked when it is done, so that a killed process leaves nothing in doubt. One process, one thread; waits
 * for the disk.
 */
final class ChangeLog {
    /** Years of work; the oldest go when there are more. */
    static final int MOST = 2_000;

    private static final String DONE = ".json";
    private static final String BEGUN = ".begun";

    private final Path folder;
    private final ChangeJson json = new ChangeJson();

    /** @param folder is made when it is needed */
    ChangeLog(Path folder) {
        this.folder = folder;
    }

    /** The number of the next change. */
    long next() throws IOException {
        List<Path> all = files("*");
        return all.isEmpty() ? 1 : number(all.get(all.size() - 1)) + 1;
    }

    /** Writes down what is about to be done. */
    void begin(Change change) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(file(change, BEGUN), json.write(change));
    }

    /** It is done. */
    void done(Change change) throws IOException {
        Files.move(file(change, BEGUN), file(change, DONE), StandardCopyOption.ATOMIC_MOVE);
        AtomicFile.forceFolder(folder);
        List<Path> all = files("*" + DONE);
        for (Path old : all.subList(0, Math.max(0, all.size() - MOST))) {
            Files.deleteIfExists(old);
        }
    }

    /** It was not done. */
    void drop(Change change) throws IOException {
        Files.deleteIfExists(file(change, BEGUN));
    }

    /** What was begun and neither done nor dropped. */
    List<Change> begun() throws IOException {
        return read(files("*" + BEGUN), Integer.MAX_VALUE);
    }

    /** Changes that were done, newest first. */
    List<Change> newest(int most) throws IOException {
        List<Path> all = new ArrayList<>(files("*" + DONE));
        Collections.reverse(all);
        return read(all, most);
    }

    /** One that cannot be read (somebody wrote in it) is passed over: the others still count. */
    private List<Change> read(List<Path> files, int most) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (Path file : files) {
            if (changes.size() >= most) {
                break;
            }
            Optional<Change> change = json.read(file, Files.readString(file));
            change.ifPresent(changes::add);
        }
        return changes;
    }

    private Path file(Change change, String ending) {
        return folder.resolve("%06d%s".formatted(change.number(), ending));
    }

    private static long number(Path file) {
        String name = String.valueOf(file.getFileName());
        return Long.parseLong(name.substring(0, name.indexOf('.')));
    }

    private List<Path> files(String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
            for (Path entry : entries) {
                if (String.valueOf(entry.getFileName()).matches("[0-9]{6,12}\\.(json|begun)")) {
                    found.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(java.util.Comparator.comparingLong(ChangeLog::number));
        return found;
    }
}
