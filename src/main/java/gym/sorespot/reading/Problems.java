package gym.sorespot.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what is wrong in one file. Not thread-safe: one for each file that is being read. */
public final class Problems {
    private final Path file;
    private final List<Problem> found = new ArrayList<>();

    /** @param file the file as it is to be named to a person */
    public Problems(Path file) {
        this.file = file;
    }

    /** The file that is being read. */
    public Path file() {
        return file;
    }

    /** Adds a problem of the kind {@code kind} (see {@link Wording}). */
    public void add(Place place, Wording wording, String kind, Object... values) {
        found.add(Problem.of(file, place, wording, kind, values));
    }

    /** Adds what was found before, in a file that has not changed since. */
    public void add(Problem problem) {
        found.add(problem);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    /** All problems so far in the order of their places. */
    public List<Problem> list() {
        List<Problem> sorted = new ArrayList<>(found);
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }
}
