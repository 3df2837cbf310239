package gym.sorespot.strength.catalogue.editing;

import java.io.IOException;
import java.util.List;

/**
 * A change of many files on its way: {@link #step} until it says false, then {@link #make}; or {@link #drop}. What a killed
 * process leaves of it is tidied up by {@link CatalogueEdits#recover}. One thread at a time; waits for the disk.
 */
public final class StagedChange {
    private static final int STEP = 50;

    private final CatalogueEdits edits;
    private final Change.Kind kind;
    private final List<FileChange> files;
    private final List<FileChange> fresh;
    private final StagedFiles staged;
    private int written;

    StagedChange(CatalogueEdits edits, Change.Kind kind, List<FileChange> files, StagedFiles staged) {
        this.edits = edits;
        this.kind = kind;
        this.files = List.copyOf(files);
        this.fresh = this.files.stream()
                .filter(file -> file.before() == null && file.after() != null)
                .toList();
        this.staged = staged;
    }

    /** How many new files there are. */
    public int size() {
        return fresh.size();
    }

    /** How many of them are on the disk. */
    public int done() {
        return written;
    }

    /**
     * Writes the next files; false when all are on the disk.
     *
     * @throws IOException when the disk does not let it; then {@link #drop} it
     */
    public boolean step() throws IOException {
        int end = Math.min(written + STEP, fresh.size());
        staged.write(fresh.subList(written, end));
        written = end;
        return written < fresh.size();
    }

    /**
     * Makes the change: all of it or nothing.
     *
     * @throws IOException when the disk does not let it; nothing has changed then
     */
    public Outcome make(String who) throws IOException {
        try {
            return edits.make(kind, who, files, staged);
        } finally {
            drop();
        }
    }

    /** Nothing comes of it. */
    public void drop() throws IOException {
        staged.remove();
    }
}
