package gym.sorespot.strength.catalogue.editing;

import gym.sorespot.reading.AtomicFile;
import gym.sorespot.reading.GuardedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has begun to write at a screen and not saved: it survives leaving the form, being signed out and a power
 * cut. Kept in memory at once and on the disk when {@link #write} is called. Thread-safe.
 */
public final class Drafts {
    private static final String TEXT = ".draft";
    private static final String BASE = ".base";

    private final Path folder;
    private final Map<String, Draft> known = new TreeMap<>();
    private final Map<String, Draft> written = new HashMap<>();

    /**
     * Something begun.
     *
     * @param base what its file said, null for an exercise that has none yet
     * @param text as it was written so far
     */
    public record Draft(@Nullable String base, String text) {}

    /** @param folder is made when it is needed */
    public Drafts(Path folder) {
        this.folder = folder;
    }

    /** What was begun for an exercise. At once. */
    public synchronized Optional<Draft> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The exercises for which something was begun, in order. At once. */
    public synchronized List<String> ids() {
        return List.copyOf(known.keySet());
    }

    /** Remembers what was begun. At once. */
    public synchronized void keep(String id, Draft draft) {
        known.put(id, draft);
    }

    /** It was saved or thrown away. At once. */
    public synchronized void drop(String id) {
        known.remove(id);
    }

    /** Brings what the last run has left; to be called before anything is kept. Waits for the disk. */
    public synchronized void read() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(TEXT)).toList()) {
                String name = String.valueOf(file.getFileName());
                String id = name.substring(0, name.length() - TEXT.length());
                String text = GuardedFile.text(file);
                if (text != null) {
                    Draft draft = new Draft(GuardedFile.text(folder.resolve(id + BASE)), text);
                    known.putIfAbsent(id, draft);
                    written.put(id, draft);
                }
            }
        }
    }

    /** Brings the disk to what is known. Waits for it. */
    public synchronized void write() throws IOException {
        for (String gone : List.copyOf(written.keySet())) {
            if (!known.containsKey(gone)) {
                Files.deleteIfExists(folder.resolve(gone + TEXT));
                Files.deleteIfExists(folder.resolve(gone + BASE));
                written.remove(gone);
            }
        }
        for (Map.Entry<String, Draft> entry : known.entrySet()) {
            if (!entry.getValue().equals(written.get(entry.getKey()))) {
                write(entry.getKey(), entry.getValue());
                written.put(entry.getKey(), entry.getValue());
            }
        }
    }

    /** The base goes first: a text without its own would be taken for a new exercise. */
    private void write(String id, Draft draft) throws IOException {
        Files.createDirectories(folder);
        Path base = folder.resolve(id + BASE);
        String before = draft.base();
        if (before == null) {
            Files.deleteIfExists(base);
        } else if (!Objects.equals(before, GuardedFile.text(base))) {
            AtomicFile.write(base, before);
        }
        AtomicFile.write(folder.resolve(id + TEXT), draft.text());
    }
}
