package gym.sorespot.strength.staff.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is plugged in. Stateless; waits for the disk. */
final class Sticks {
    /** Where systems show them, at most two folders deep: the person, then the stick. */
    private static final List<String> PLACES = List.of("/media", "/run/media", "/mnt", "/Volumes");

    private Sticks() {}

    /** The topmost folders of all that can be written to. */
    static List<Path> plugged() {
        List<Path> found = new ArrayList<>();
        PLACES.forEach(place -> below(Path.of(place), 2, found));
        // Where each stick is a drive, the first one is the computer's own.
        List<Path> drives = new ArrayList<>();
        FileSystems.getDefault().getRootDirectories().forEach(drives::add);
        drives.stream().skip(1).filter(Sticks::isStick).forEach(found::add);
        return List.copyOf(found);
    }

    private static void below(Path folder, int deep, List<Path> found) {
        for (Path child : folders(folder)) {
            if (isStick(child)) {
                found.add(child);
            } else if (deep > 1) {
                below(child, deep - 1, found);
            }
        }
    }

    /** A folder with a disk of its own. */
    private static boolean isStick(Path folder) {
        try {
            Path parent = folder.getParent();
            return Files.isWritable(folder)
                    && (parent == null || !Files.getFileStore(folder).equals(Files.getFileStore(parent)));
        } catch (IOException | SecurityException e) {
            // Pulled out just now, or somebody else's.
            return false;
        }
    }

    private static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException | UncheckedIOException | SecurityException e) {
            return List.of();
        }
    }
}
