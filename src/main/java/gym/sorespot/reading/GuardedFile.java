package gym.sorespot.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes a file only if it still says what the changer has read, whoever else writes in the same folder: a text editor,
 * git, another program. Nobody can lock those out, so the old file is first moved aside (from then on it is what it is),
 * looked at, and the new one is put into the empty place, which fails when somebody else was quicker. What is found
 * different is put back or left, and handed to the caller. A process killed in between leaves the aside file;
 * {@link AsideFiles} puts it back. Stateless; waits for the disk.
 */
public final class GuardedFile {
    private static final int TRIES = 20;

    private GuardedFile() {}

    /**
     * What came of a change.
     *
     * @param done whether the file now says what was asked for
     * @param found what it says instead, null for no file; the wanted text when done
     */
    public record Outcome(boolean done, @Nullable String found) {}

    /**
     * Writes, changes or removes the file.
     *
     * @param file in a folder that exists
     * @param before what the file has to say for it, null for no file
     * @param after what it is to say, null to remove it
     * @throws IOException when the disk does not let it; the file then says what it said before
     */
    public static Outcome change(Path file, @Nullable String before, @Nullable String after) throws IOException {
        try {
            return changeUnforced(file, before, after);
        } finally {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                AtomicFile.forceFolder(folder);
            }
        }
    }

    /** The same for one of many files: the caller makes their names durable with {@link AtomicFile#forceFolder}. */
    public static Outcome changeUnforced(Path file, @Nullable String before, @Nullable String after)
            throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            if (after != null) {
                AtomicFile.writeAndForce(fresh, after);
            }
            for (int tries = 0; tries < TRIES; tries++) {
                Optional<Outcome> outcome = attempt(file, before, after, fresh);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            return new Outcome(false, text(file));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Moves a file that was written and forced elsewhere on the same disk to its place, which has to be empty. The caller
     * makes the name durable with {@link AtomicFile#forceFolder}.
     *
     * @throws IOException when the disk does not let it; nothing has changed then
     */
    public static Outcome place(Path written, Path file) throws IOException {
        return AsideFiles.place(written, file) ? new Outcome(true, text(file)) : new Outcome(false, text(file));
    }

    /** Empty when somebody moved the file while we did: worth another try. */
    private static Optional<Outcome> attempt(Path file, @Nullable String before, @Nullable String after, Path fresh)
            throws IOException {
        String now = text(file);
        if (!Objects.equals(now, before)) {
            return Optional.of(new Outcome(false, now));
        }
        if (before == null) {
            boolean made = after == null || AsideFiles.place(fresh, file);
            return made ? Optional.of(new Outcome(true, after)) : Optional.empty();
        }
        Path aside = AsideFiles.nameFor(file);
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        return finish(file, before, after, fresh, aside);
    }

    private static Optional<Outcome> finish(Path file, String before, @Nullable String after, Path fresh, Path aside)
            throws IOException {
        String taken = text(aside);
        if (taken == null) {
            return Optional.empty();
        }
        if (!taken.equals(before)) {
            // Somebody's newer work. A still newer one may stand in its place by now; then both have to be kept.
            if (AsideFiles.place(aside, file)) {
                return Optional.of(new Outcome(false, taken));
            }
            throw new FileSystemException(
                    file.toString(), aside.toString(), "it changed twice while it was saved; both are kept");
        }
        boolean placed;
        try {
            placed = after == null || AsideFiles.place(fresh, file);
        } catch (IOException e) {
            AsideFiles.place(aside, file);
            throw e;
        }
        String newer = placed ? null : text(file);
        Files.deleteIfExists(aside);
        return placed ? Optional.of(new Outcome(true, after)) : Optional.of(new Outcome(false, newer));
    }

    /**
     * What the file says, with what is not UTF-8 in it replaced; null for no file.
     *
     * @throws IOException when it cannot be read
     */
    public static @Nullable String text(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
