package gym.sorespot.strength.history.backup;

import gym.sorespot.strength.history.backup.BackupException.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that is read. Throws {@link BackupException} where it is none, or not whole. Not thread-safe; waits. */
final class BackupFile implements AutoCloseable {
    private static final int LONGEST_MANIFEST = 32 * 1024 * 1024;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupException when it is not there, no backup, damaged, or newer than this program */
    static BackupFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BackupException(Kind.FOREIGN, file, null);
        }
        ZipFile zip = null;
        boolean open = false;
        try {
            zip = new ZipFile(file.toFile());
            BackupFile backup = new BackupFile(file, zip, manifest(file, zip));
            open = true;
            return backup;
        } catch (IOException e) {
            boolean ours = String.valueOf(file.getFileName()).matches("\\.?sorespot-.*\\.zip(\\.unfinished)?");
            throw new BackupException(ours ? Kind.DAMAGED : Kind.FOREIGN, file, e);
        } finally {
            if (!open) {
                shut(zip);
            }
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupException(Kind.FOREIGN, file, null);
        }
        Manifest read;
        try (InputStream in = zip.getInputStream(entry)) {
            read = Manifest.parse(in.readNBytes(LONGEST_MANIFEST));
        } catch (RuntimeException e) {
            throw new BackupException(Kind.FOREIGN, file, e);
        }
        if (read.version() > Manifest.VERSION) {
            throw new BackupException(Kind.NEWER, file, null);
        }
        return read;
    }

    private static void shut(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            // It was only read.
            org.slf4j.LoggerFactory.getLogger(BackupFile.class).debug("a backup did not close", e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The members' data, to be closed by the caller; whether it is whole says {@link #check}. */
    InputStream history() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.HISTORY);
        if (entry == null) {
            throw new BackupException(Kind.DAMAGED, file, null);
        }
        return new BufferedInputStream(zip.getInputStream(entry));
    }

    /** Reads every byte and compares its sum. */
    void check() {
        manifest.sums().forEach((name, sum) -> take(name, sum, OutputStream.nullOutputStream()));
    }

    /** Takes the files of one folder out, each compared with its sum. */
    void extract(String folder, Path into) throws IOException {
        for (Map.Entry<String, String> each : manifest.sums().entrySet()) {
            String name = each.getKey();
            if (name.startsWith(folder + "/")) {
                Path target = into.resolve(name.substring(folder.length() + 1)).normalize();
                if (!target.startsWith(into) || target.equals(into)) {
                    // A name that leads elsewhere was not written by us.
                    throw new BackupException(Kind.FOREIGN, file, null);
                }
                Files.createDirectories(target.resolveSibling("."));
                try (OutputStream out = Files.newOutputStream(target)) {
                    take(name, each.getValue(), out);
                }
                FileTree.force(target);
            }
        }
    }

    /** The names of the files in it. */
    java.util.SortedSet<String> names() {
        return new TreeSet<>(manifest.sums().keySet());
    }

    private void take(String name, String sum, OutputStream out) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BackupException(Kind.DAMAGED, file, null);
        }
        MessageDigest digest = BackupZip.sha();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new BackupException(Kind.DAMAGED, file, e);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sum)) {
            throw new BackupException(Kind.DAMAGED, file, null);
        }
    }

    @Override
    public void close() {
        shut(zip);
    }
}
