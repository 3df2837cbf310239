package gym.sorespot.strength.staff.transfer;

import gym.sorespot.strength.catalogue.editing.Change;
import gym.sorespot.strength.catalogue.editing.Outcome;
import gym.sorespot.strength.catalogue.editing.StagedChange;
import gym.sorespot.strength.catalogue.importing.ImportPlan;
import gym.sorespot.strength.catalogue.importing.ImportWords;
import gym.sorespot.strength.catalogue.importing.ImportWordsFile;
import gym.sorespot.strength.catalogue.importing.Importer;
import gym.sorespot.strength.catalogue.importing.Planning;
import gym.sorespot.strength.staff.editor.EditorRooms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What importing does with the disk. Every method waits for it: on the job runner only. */
final class ImportDesk {
    /** As the changes of the catalogue name whoever made them. */
    private static final String WHERE = "screen";

    private static final int MOST = 40;

    private final EditorRooms rooms;
    private final Path configFolder;
    private final Path inbox;
    private final Supplier<List<Path>> sticks;

    /**
     * @param inbox folder for files to be imported; is made when it is missing
     * @param sticks what is plugged in
     */
    ImportDesk(EditorRooms rooms, Path configFolder, Path inbox, Supplier<List<Path>> sticks) {
        this.rooms = rooms;
        this.configFolder = configFolder;
        this.inbox = inbox;
        this.sticks = sticks;
    }

    /** Where files are to be put. */
    Path inbox() {
        return inbox;
    }

    /** What staff have said about words of other collections. */
    ImportWordsFile.Reading said() {
        return words().read();
    }

    private ImportWordsFile words() {
        return new ImportWordsFile(configFolder, rooms.equipment());
    }

    /** Writes it down; false when somebody else has just changed the same. */
    boolean say(ImportWords words) throws IOException {
        return words().write(words);
    }

    /** All that could be imported, newest first. */
    List<FoundFile> files() throws IOException {
        Files.createDirectories(inbox);
        List<Path> folders = new ArrayList<>(List.of(inbox));
        folders.addAll(said().folders());
        folders.addAll(sticks.get());
        List<FoundFile> found = new ArrayList<>();
        folders.stream().distinct().forEach(folder -> add(folder, found));
        return found.stream()
                .sorted(Comparator.comparing(FoundFile::changed).reversed())
                .limit(MOST)
                .toList();
    }

    private static void add(Path folder, List<FoundFile> found) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(ImportDesk::isTable).forEach(file -> addFile(file, found));
        } catch (IOException | UncheckedIOException | SecurityException e) {
            // A stick that was pulled out, a network drive that is away: nothing to choose from there.
            return;
        }
    }

    /** One that leads nowhere must not hide those beside it. */
    private static void addFile(Path file, List<FoundFile> found) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            if (facts.isRegularFile()) {
                found.add(new FoundFile(
                        file, facts.size(), facts.lastModifiedTime().toInstant()));
            }
        } catch (IOException | SecurityException e) {
            // A broken link, or gone since: nothing to choose.
            return;
        }
    }

    private static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".json") || name.endsWith(".csv") || name.endsWith(".txt"));
    }

    Planning begin(Path file, ImportWords words) {
        return new Importer(rooms.equipment(), words).begin(file, rooms.folder());
    }

    StagedChange stage(ImportPlan plan) throws IOException {
        return rooms.edits().stage(Change.Kind.IMPORT, plan.changes());
    }

    Outcome make(StagedChange staged) throws IOException {
        return staged.make(WHERE);
    }

    Outcome undo(Change change) throws IOException {
        return rooms.edits().undo(change, WHERE);
    }
}
