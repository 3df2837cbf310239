package gym.sorespot.strength.history.backup;

import gym.sorespot.reading.AtomicFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file that is being written under a hidden name and gets its own only when it is whole. Not thread-safe. */
final class BackupZip implements AutoCloseable {
    private final Path file;
    private final Path unfinished;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final Map<String, String> sums = new TreeMap<>();
    private MessageDigest digest = sha();
    private String entry = "";

    BackupZip(Path file) throws IOException {
        this.file = file;
        this.unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        this.channel = open(unfinished);
        this.zip = new ZipOutputStream(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
    }

    private static FileChannel open(Path file) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.deleteIfExists(file);
        return posix
                ? FileChannel.open(file, fresh, new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                })
                : FileChannel.open(file, fresh);
    }

    static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Begins a file; what is written into the stream belongs to it until {@link #end}. Closing the stream does nothing. */
    OutputStream begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        entry = name;
        digest = sha();
        return new FilterOutputStream(zip) {
            @Override
            public void write(int value) throws IOException {
                digest.update((byte) value);
                out.write(value);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                digest.update(bytes, from, length);
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    void end() throws IOException {
        zip.closeEntry();
        sums.put(entry, HexFormat.of().formatHex(digest.digest()));
    }

    /** SHA-256 of what was written until now, by name. */
    Map<String, String> sums() {
        return Map.copyOf(sums);
    }

    /** Where it is until it is whole. */
    Path unfinished() {
        return unfinished;
    }

    /** Nothing more comes; all of it is on the disk when this returns. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        channel.close();
    }

    /** Gives it its name. */
    void name() throws IOException {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            AtomicFile.forceFolder(folder);
        }
    }

    /** Drops what has no name yet. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
