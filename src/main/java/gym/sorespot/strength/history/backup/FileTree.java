package gym.sorespot.strength.history.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Folders of files, without what is hidden: an editor's leftovers, a version control's own store. Stateless; waits. */
final class FileTree {
    private static final int DEEP = 12;

    private FileTree() {}

    /** All files in a folder, relative to it, in order; none where there is no folder. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, DEEP, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(FileTree::isShown)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isShown(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** Copies all files into a folder that may not be there yet. */
    static void copy(Path from, Path to) throws IOException {
        for (Path relative : files(from)) {
            put(from.resolve(relative), to.resolve(relative.toString()));
        }
    }

    /** Makes a folder say what another one says, file by file, each old or new and never half. */
    static void mirror(Path from, Path to) throws IOException {
        List<Path> wanted = files(from);
        for (Path relative : wanted) {
            Path target = to.resolve(relative.toString());
            if (!Files.isRegularFile(target) || Files.mismatch(from.resolve(relative), target) >= 0) {
                put(from.resolve(relative), target);
            }
        }
        for (Path relative : files(to)) {
            if (!wanted.contains(relative)) {
                Files.delete(to.resolve(relative));
            }
        }
    }

    private static void put(Path from, Path to) throws IOException {
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path fresh = to.resolveSibling("." + to.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            Files.copy(from, fresh);
            force(fresh);
            Files.move(fresh, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** What a file says is on the disk when this returns. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Removes a folder or file with all in it, hidden or not. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
