package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Problems;
import gym.sorespot.reading.TextFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the exercise files in a folder. */
final class CatalogueFolder {
    private final Path folder;

    CatalogueFolder(Path folder) {
        this.folder = folder;
    }

    /** The files in the order of their names; none, with a problem added, when the folder cannot be read. */
    List<Path> files(Problems problems) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, CatalogueFolder::isExercise)) {
            entries.forEach(files::add);
        } catch (IOException | DirectoryIteratorException | SecurityException e) {
            new TextFile().refuseFolder(folder, e, problems);
            return List.of();
        }
        files.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return files;
    }

    /** The id that a file's name stands for. */
    static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static boolean isExercise(Path file) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (lower.endsWith(".yaml") || lower.endsWith(".yml"));
    }
}
