package gym.sorespot.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that {@link GuardedFile} has moved aside for the moment of a change, hidden beside their place. Stateless; waits
 * for the disk.
 */
public final class AsideFiles {
    private static final String ENDING = ".aside";
    private static final String KEPT = ".kept";
    private static final int ID_LENGTH = UUID.randomUUID().toString().length() + 1;

    private AsideFiles() {}

    static Path nameFor(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ENDING);
    }

    /**
     * Puts back what a killed process had moved aside. One whose place has been taken since stays under another hidden name
     * ({@code .kept}): it may be somebody's work. To be called before a folder is read.
     *
     * @return how many files came back
     * @throws IOException when the folder cannot be read or changed
     */
    public static int putBack(Path folder) throws IOException {
        int back = 0;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*" + ENDING)) {
            for (Path aside : left) {
                Optional<Path> file = placeOf(aside);
                if (file.isEmpty()) {
                    continue;
                }
                if (!Files.exists(file.get()) && place(aside, file.get())) {
                    back++;
                } else {
                    // Out of the way: at the next cut-off it must not be taken for what was there last.
                    Files.move(aside, Path.of(aside + KEPT), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return back;
    }

    private static Optional<Path> placeOf(Path aside) {
        String name = String.valueOf(aside.getFileName());
        int end = name.length() - ENDING.length() - ID_LENGTH;
        return end > 1 ? Optional.of(aside.resolveSibling(name.substring(1, end))) : Optional.empty();
    }

    /**
     * Moves a file to a place that must be empty; false, with nothing changed, when it is not.
     *
     * @throws IOException when the disk does not let it
     */
    static boolean place(Path from, Path to) throws IOException {
        try {
            // The only operation that puts a whole file into a place and fails when the place is taken.
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            // A disk without links, such as a stick: between its look and its move there is a moment, as anywhere
            // there.
            return move(from, to);
        }
        Files.deleteIfExists(from);
        return true;
    }

    private static boolean move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }
}
