package gym.sorespot.strength.history.backup;

import gym.sorespot.strength.history.backup.BackupException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The backups in one folder. Stateless; every method waits for the disk. */
public final class Generations {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final Pattern FILE = Pattern.compile("sorespot-(\\d{4}-\\d\\d-\\d\\d-\\d{6})\\.zip");
    private static final Pattern UNFINISHED = Pattern.compile("\\.sorespot-.*\\.zip\\.unfinished");
    private static final String ASIDE = "before-restore-";
    private static final int ASIDE_DAYS = 30;

    private Generations() {}

    static Path file(Path folder, LocalDateTime made) {
        return folder.resolve("sorespot-" + NAME.format(made) + ".zip");
    }

    static Path aside(Path data, LocalDateTime made) {
        return data.resolve(ASIDE + NAME.format(made));
    }

    /**
     * The backups there, the newest first; none where the folder is not there.
     *
     * @throws BackupException when the folder cannot be read
     */
    public static List<Generation> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> of(file).stream())
                    .sorted(Comparator.comparing(Generation::made).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BackupException(Kind.DENIED, folder, e);
        }
    }

    private static Optional<Generation> of(Path file) {
        Matcher matcher = FILE.matcher(String.valueOf(file.getFileName()));
        try {
            return matcher.matches()
                    ? Optional.of(new Generation(file, LocalDateTime.parse(matcher.group(1), NAME)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            // Somebody's own file that only looks like one of ours.
            return Optional.empty();
        }
    }

    /** Lets the oldest go until so many are left, and whatever a process that died left unfinished. */
    static void expire(Path folder, int keep) throws IOException {
        List<Generation> all = in(folder);
        for (Generation old : all.subList(Math.min(keep, all.size()), all.size())) {
            Files.deleteIfExists(old.file());
        }
        dropUnfinished(folder);
    }

    static void dropUnfinished(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (UNFINISHED.matcher(String.valueOf(file.getFileName())).matches()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** What was kept aside when a backup was put back goes after {@value #ASIDE_DAYS} days: it holds health data, too. */
    static void expireAside(Path data, LocalDateTime now) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(ASIDE) && name.compareTo(ASIDE + NAME.format(now.minusDays(ASIDE_DAYS))) < 0) {
                    FileTree.remove(file);
                }
            }
        }
    }

    /** Makes a folder that only this account can look into; one that is there stays as it is. */
    static void makeOurs(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ours = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ours);
        }
    }
}
