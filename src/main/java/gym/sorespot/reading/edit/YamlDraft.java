package gym.sorespot.reading.edit;

import gym.sorespot.reading.GuardedFile;
import gym.sorespot.reading.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes to a YAML file, made on what it said when somebody began. When they are saved and the file has changed
 * meanwhile, they are made again on what it says now; only where both changed the same value nothing is written and both
 * are named. Not thread-safe; {@link #save} waits for the disk.
 */
public final class YamlDraft {
    /** Whoever writes the file that often is not a person. */
    private static final int ATTEMPTS = 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final YamlEdit base;
    private final List<Change> changes = new ArrayList<>();
    private YamlEdit mine;

    /** @param path of the value that it touches */
    private record Change(String path, UnaryOperator<YamlEdit> edit) {}

    /**
     * How saving went.
     *
     * @param conflict what stood in the way; empty when all of it is in the file
     */
    public record Saved(Optional<Conflict> conflict) {}

    /**
     * The same value, changed by two.
     *
     * @param path of the value
     * @param mine the whole file as it would have been saved
     * @param theirs the whole file as somebody else has saved it
     */
    public record Conflict(String path, String mine, String theirs) {}

    /**
     * @param text what the file said when the change began
     * @throws EditException when it cannot be read at all
     */
    public YamlDraft(String text) {
        this.base = YamlEdit.of(text);
        this.mine = base;
    }

    /** What the file will say. */
    public YamlEdit now() {
        return mine;
    }

    public boolean isChanged() {
        return !mine.text().equals(base.text());
    }

    /** Sets a value. */
    public YamlDraft put(String path, Node value) {
        return change(path, edit -> edit.put(path, value));
    }

    /** Takes a field away, or an item of a list. */
    public YamlDraft remove(String path) {
        int last = path.lastIndexOf('.');
        boolean isItem = path.substring(last + 1).chars().allMatch(Character::isDigit);
        return change(isItem ? path.substring(0, Math.max(0, last)) : path, edit -> edit.remove(path));
    }

    /**
     * Changes the text in any way.
     *
     * @param path of the value that this touches; empty for all of the file
     */
    public YamlDraft change(String path, UnaryOperator<YamlEdit> edit) {
        mine = edit.apply(mine);
        changes.add(new Change(path, edit));
        return this;
    }

    /**
     * Puts the changes into the file.
     *
     * @param fresh the file's text where it is missing
     * @throws IOException when it could not be read or written; nothing was changed then
     * @throws EditException when what it says now cannot be changed from here; nothing was changed then
     */
    public Saved save(Path file, String fresh) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(Objects.requireNonNull(real.getParent()));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String now = GuardedFile.text(real);
            if (now != null && now.indexOf('\uFFFD') >= 0) {
                throw new EditException("the file is not UTF-8");
            }
            boolean marked = now != null && now.startsWith(BYTE_ORDER_MARK);
            YamlEdit theirs = YamlEdit.of(now == null ? fresh : marked ? now.substring(1) : now);
            Optional<String> same = changes.stream()
                    .map(Change::path)
                    .filter(path -> differs(path, theirs))
                    .findFirst();
            if (same.isPresent()) {
                return new Saved(Optional.of(new Conflict(same.get(), mine.text(), theirs.text())));
            }
            YamlEdit merged = theirs;
            for (Change change : changes) {
                merged = change.edit().apply(merged);
            }
            String wanted = (marked ? BYTE_ORDER_MARK : "") + merged.text();
            if (wanted.equals(now) || GuardedFile.change(real, now, wanted).done()) {
                return new Saved(Optional.empty());
            }
        }
        throw new IOException(file + " keeps changing");
    }

    private boolean differs(String path, YamlEdit theirs) {
        Optional<Node> before = Nodes.at(base.top(), YamlEdit.steps(path));
        Optional<Node> after = Nodes.at(theirs.top(), YamlEdit.steps(path));
        return before.isPresent() != after.isPresent()
                || before.isPresent() && !Nodes.same(before.get(), after.orElseThrow());
    }
}
