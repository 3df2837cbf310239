package gym.sorespot.command;

import gym.sorespot.reading.Problems;
import gym.sorespot.reading.TextFile;
import gym.sorespot.reading.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where input comes from: a file, or standard input under the name {@code -}.
 *
 * @param name as it was given, for messages
 */
record Source(String name) {
    static final String STANDARD = "-";

    private static final Wording WORDING = new Wording(Source.class);

    /** Ten years of a member's visits in a request come to about 2 MB. */
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    static Source named(String name) {
        return new Source(name);
    }

    /** The name as a person understands it. */
    String shown() {
        return isStandard() ? WORDING.say("standard-input") : name;
    }

    /** @throws InputException when the text cannot be had; the message says why and what would be right */
    String text(InputStream standard) {
        Problems problems = new Problems(Path.of(shown()));
        Optional<String> text =
                isStandard() ? read(standard, problems) : new TextFile(MAX_BYTES).read(path(), problems);
        return text.orElseThrow(() -> refused(problems));
    }

    /** The bytes as they come; a pipe or device is read, too. */
    InputStream stream(InputStream standard) {
        if (isStandard()) {
            return standard;
        }
        try {
            if (Files.isDirectory(path())) {
                throw new IOException("a folder");
            }
            return Files.newInputStream(path());
        } catch (IOException e) {
            Problems problems = new Problems(path());
            new TextFile().read(path(), problems);
            throw refused(problems);
        }
    }

    private Optional<String> read(InputStream standard, Problems problems) {
        try {
            return new TextFile(MAX_BYTES).read(standard.readNBytes(MAX_BYTES + 1), problems);
        } catch (IOException e) {
            throw new InputException(WORDING.say("batch.broken", shown()));
        }
    }

    private static InputException refused(Problems problems) {
        return new InputException(problems.list().stream().map(Object::toString).toList());
    }

    private boolean isStandard() {
        return name.equals(STANDARD);
    }

    private Path path() {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException(name + ": " + e.getReason());
        }
    }
}
