package gym.sorespot.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/** Reads a text file that a person wrote, strictly as UTF-8 unless it comes from a spreadsheet. */
public final class TextFile {
    /** No file written by hand comes near it; a bigger one is a mistake. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Wording wording = new Wording(TextFile.class);
    private final int maxBytes;
    private final boolean fromSpreadsheet;

    /** Reads files of up to {@link #MAX_BYTES}. */
    public TextFile() {
        this(MAX_BYTES);
    }

    /** @param maxBytes size above which a file is refused without being read */
    public TextFile(int maxBytes) {
        this(maxBytes, false);
    }

    private TextFile(int maxBytes, boolean fromSpreadsheet) {
        this.maxBytes = maxBytes;
        this.fromSpreadsheet = fromSpreadsheet;
    }

    /**
     * Also reads the old encodings in which spreadsheets save: UTF-16 with its mark, and Windows-1252 where nothing in the
     * file is UTF-8 beyond ASCII.
     */
    public static TextFile ofSpreadsheet(int maxBytes) {
        return new TextFile(maxBytes, true);
    }

    /** The file's text without a byte order mark; empty, with a problem added, when it cannot be had. Never throws. */
    public Optional<String> read(Path file, Problems problems) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                // Opening a pipe or a device could wait for ever, so nothing but a plain file is opened.
                problems.add(Place.FILE, wording, attributes.isDirectory() ? "folder" : "not-a-file");
                return Optional.empty();
            }
            if (attributes.size() > maxBytes) {
                return tooLarge(attributes.size(), problems);
            }
            return read(contents(file, attributes.size()), problems);
        } catch (IOException | SecurityException e) {
            refuse(file, e, problems);
            return Optional.empty();
        }
    }

    /** The text of these bytes; empty, with a problem added, when they are not UTF-8 or too many. */
    public Optional<String> read(byte[] bytes, Problems problems) {
        if (bytes.length > maxBytes) {
            return tooLarge(bytes.length, problems);
        }
        Optional<String> old = fromSpreadsheet ? SheetBytes.old(bytes) : Optional.empty();
        if (old.isPresent()) {
            return old;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Whatever is not UTF-8 has become this character, which hardly ever stands in a text for itself.
        if (text.indexOf('\uFFFD') >= 0 && !isStrict(bytes, problems)) {
            return Optional.empty();
        }
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private boolean isStrict(byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            Place place = endOf(out.flip().toString());
            problems.add(place, wording, "not-utf8", "0x%02X".formatted(bytes[in.position()]));
        }
        return !result.isError();
    }

    /** Adds why this folder cannot be listed. */
    public void refuseFolder(Path folder, Exception reason, Problems problems) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            problems.add(Place.FILE, wording, "not-a-folder");
        } else {
            refuse(folder, reason, problems);
        }
    }

    private void refuse(Path file, Exception reason, Problems problems) {
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            problems.add(Place.FILE, wording, "link");
        } else if (reason instanceof AccessDeniedException || reason instanceof SecurityException) {
            problems.add(Place.FILE, wording, "denied");
        } else if (reason instanceof NoSuchFileException) {
            problems.add(Place.FILE, wording, "missing-file");
        } else {
            problems.add(Place.FILE, wording, "unreadable");
        }
    }

    private Optional<String> tooLarge(long size, Problems problems) {
        problems.add(Place.FILE, wording, "too-large", (size + 1023) / 1024, maxBytes / 1024);
        return Optional.empty();
    }

    /** All of the file; one byte more than allowed when it has grown so much meanwhile. */
    private byte[] contents(Path file, long expected) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(expected, maxBytes) + 1);
            while (channel.read(bytes) >= 0) {
                if (!bytes.hasRemaining()) {
                    if (bytes.position() > maxBytes) {
                        break;
                    }
                    bytes = ByteBuffer.allocate(maxBytes + 1).put(bytes.flip());
                }
            }
            return Arrays.copyOf(bytes.array(), bytes.position());
        }
    }

    static Place endOf(String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean lineEnds = text.charAt(i) == '\n';
            line += lineEnds ? 1 : 0;
            column = lineEnds ? 1 : column + 1;
        }
        return new Place(line, column);
    }
}
