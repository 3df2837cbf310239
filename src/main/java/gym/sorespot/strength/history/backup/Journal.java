package gym.sorespot.strength.history.backup;

import gym.sorespot.reading.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says that what was made ready is to take its place, and what goes where. Each step can be done again, so that it does
 * not matter where a process died. Immutable.
 *
 * @param aside folder that keeps what was there before
 * @param config folder of the settings
 * @param exercises folder of the catalogue
 */
record Journal(String aside, String config, String exercises) {
    static final String FILE = "restore.decided";

    private static final String HISTORY = "history";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    String text() {
        return MAPPER.writeValueAsString(this) + "\n";
    }

    static Journal parse(String text) {
        return MAPPER.readValue(text, Journal.class);
    }

    /** The data folder must be held. */
    void carryThrough(Path data) throws IOException {
        Path staged = data.resolve(Restore.STAGED);
        Path kept = Path.of(aside);
        Path before = staged.resolve(Restore.BEFORE);
        if (Files.isDirectory(before) && !Files.exists(kept)) {
            Files.move(before, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        history(data.resolve(HISTORY), staged.resolve(HISTORY), kept.resolve(HISTORY));
        mirror(staged.resolve(Places.CONFIG), Path.of(config));
        mirror(staged.resolve(Places.EXERCISES), Path.of(exercises));
        staff(staged.resolve(Places.STAFF), data.resolve(Places.STAFF));
        AtomicFile.forceFolder(data);
        Files.deleteIfExists(data.resolve(FILE));
        AtomicFile.forceFolder(data);
        FileTree.remove(staged);
    }

    private static void history(Path place, Path fresh, Path kept) throws IOException {
        if (!Files.exists(fresh)) {
            return;
        }
        if (Files.exists(place)) {
            Files.createDirectories(kept.resolveSibling("."));
            Files.move(place, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void mirror(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            FileTree.mirror(from, to);
        }
    }

    /**
     * Staff come back only where there are none: else somebody who was let go would be in again, and the audit trail would
     * lose what it has seen since.
     */
    private static void staff(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        if (Files.isDirectory(to)) {
            try (Stream<Path> some = Files.list(to)) {
                if (some.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(to);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
