package gym.sorespot.strength.figure.picture;

import gym.sorespot.strength.catalogue.PictureNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A picture beside an exercise.
 *
 * @param folder of the exercise; nothing outside of it is ever opened
 * @param name as the exercise names it
 */
record PictureFile(Path folder, String name) {
    /** Most bytes of a file, 10 million; a photograph straight from a camera is smaller. */
    static final int MOST_BYTES = 10_000_000;

    /** Whether there is nothing of that name. */
    boolean isMissing() {
        try {
            return PictureNames.isName(name) && !Files.exists(folder.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Looks at it without unpacking it. */
    void check() throws PictureException {
        byte[] bytes = bytes();
        switch (format(bytes)) {
            case "svg" -> new SvgReader().read(bytes);
            default -> new RasterReader(format(bytes)).check(bytes);
        }
    }

    /** Reads it; takes its time. */
    Frame read() throws PictureException {
        byte[] bytes = bytes();
        return switch (format(bytes)) {
            case "svg" -> new SvgReader().read(bytes);
            default -> new RasterReader(format(bytes)).read(bytes);
        };
    }

    private byte[] bytes() throws PictureException {
        try (InputStream in = Files.newInputStream(place())) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new PictureException("bytes", Files.size(place()) / 1024, MOST_BYTES / 1024);
            }
            return bytes;
        } catch (IOException | SecurityException e) {
            throw new PictureException("unreadable");
        }
    }

    /** A link that leads out of the folder leads nowhere. */
    private Path place() throws PictureException {
        try {
            if (!PictureNames.isName(name)) {
                throw new PictureException("name");
            }
            Path place = folder.resolve(name);
            if (!Files.exists(place)) {
                throw new PictureException("missing", folder);
            }
            Path real = place.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw new PictureException("outside", folder);
            }
            if (!Files.isRegularFile(real)) {
                throw new PictureException("unreadable");
            }
            return real;
        } catch (IOException | InvalidPathException e) {
            throw new PictureException("unreadable");
        }
    }

    /** By what is in it; a wrong ending would mislead other programs. */
    private String format(byte[] bytes) throws PictureException {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.endsWith(".jpg") ? "jpeg" : lower.substring(lower.lastIndexOf('.') + 1);
        String found = starts(bytes, 0x89, 'P', 'N', 'G')
                ? "png"
                : starts(bytes, 0xFF, 0xD8, 0xFF) ? "jpeg" : looksLikeText(bytes) ? "svg" : "";
        if (!found.equals(ending)) {
            throw new PictureException("format", ending.toUpperCase(Locale.ROOT));
        }
        return found;
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeText(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 2000), java.nio.charset.StandardCharsets.UTF_8);
        return head.stripLeading().startsWith("<")
                && head.toLowerCase(Locale.ROOT).contains("<svg");
    }
}
