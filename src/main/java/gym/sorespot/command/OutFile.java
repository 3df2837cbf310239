package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/**
 * A file that is written whole or not at all: beside its place first, then moved there. What is no ordinary file (a
 * device, a pipe) is written directly. All of it throws {@link InputException} when the place cannot be written.
 */
final class OutFile implements AutoCloseable {
    private static final Wording WORDING = new Wording(OutFile.class);

    private final Path named;
    private final Path target;
    private final Path written;
    private final OutputStream out;
    private boolean open = true;

    private OutFile(Path named, Path target, Path written, OutputStream out) {
        this.named = named;
        this.target = target;
        this.written = written;
        this.out = out;
    }

    /** Begins to write; nothing is at its place until {@link #finish}. */
    static OutFile open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new InputException(WORDING.say("out.folder", file));
            }
            // A link stays a link: what it leads to is replaced.
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return new OutFile(file, target, target, Files.newOutputStream(target));
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(file.toString());
            }
            Path beside = target.resolveSibling("." + target.getFileName() + "."
                    + UUID.randomUUID().toString().substring(0, 8));
            return new OutFile(file, target, beside, Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW));
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /** Where to write; neither buffered nor to be closed by the caller. */
    OutputStream stream() {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }
        };
    }

    /** Writes all of it. */
    void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw refused(named, e);
        }
    }

    /** Puts what was written at its place. */
    void finish() {
        try {
            out.close();
            if (!written.equals(target)) {
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            open = false;
        } catch (IOException e) {
            throw refused(named, e);
        }
    }

    /** Drops what was written, unless it was finished. */
    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                out.close();
                if (!written.equals(target)) {
                    Files.deleteIfExists(written);
                }
            } catch (IOException e) {
                throw refused(named, e);
            }
        }
    }

    static InputException refused(Path file, IOException failure) {
        Path parent = file.toAbsolutePath().getParent();
        if (failure instanceof NoSuchFileException
                && parent != null
                && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
            return new InputException(WORDING.say("out.no-folder", file, parent));
        }
        if (failure instanceof AccessDeniedException) {
            return new InputException(WORDING.say("out.denied", file));
        }
        String reason = failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason().toLowerCase(Locale.ROOT)
                : WORDING.say("out.disk");
        return new InputException(WORDING.say("out.refused", file, reason));
    }
}
