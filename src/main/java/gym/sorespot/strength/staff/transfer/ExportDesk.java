package gym.sorespot.strength.staff.transfer;

import gym.sorespot.reading.AtomicFile;
import gym.sorespot.reading.Problems;
import gym.sorespot.strength.catalogue.CatalogueExport;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.ExerciseFile;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import gym.sorespot.strength.staff.editor.EditorRooms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What exporting does with the disk. Every method waits for it: on the job runner only. */
final class ExportDesk {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final EditorRooms rooms;
    private final Path exports;
    private final Supplier<List<Path>> sticks;
    private final Clock clock;

    /**
     * @param exports folder that is made when it is needed
     * @param sticks what is plugged in
     */
    ExportDesk(EditorRooms rooms, Path exports, Supplier<List<Path>> sticks, Clock clock) {
        this.rooms = rooms;
        this.exports = exports;
        this.sticks = sticks;
        this.clock = clock;
    }

    /** Forms of an export. */
    enum Form {
        CSV,
        JSON
    }

    /**
     * What was written.
     *
     * @param file where it is
     * @param exercises how many are in it, retired ones too
     * @param unreadable how many files could not be read and are not in it
     */
    record Written(Path file, int exercises, int unreadable) {}

    /** Where an export can go: this computer first, then what is plugged in. */
    List<Path> places() {
        List<Path> places = new ArrayList<>(List.of(exports));
        places.addAll(sticks.get());
        return places;
    }

    /** Writes everything into a new file. */
    Written write(Form form, Path place) throws IOException {
        Problems folder = new Problems(rooms.folder());
        CatalogueReader reader = rooms.reader();
        List<ExerciseFile> files = CatalogueReader.files(rooms.folder(), folder).stream()
                .map(reader::file)
                .toList();
        List<Draft> drafts = reader.drafts(files);
        CatalogueExport export = new CatalogueExport();
        // By the mark spreadsheets know that it is UTF-8; without it they would turn umlauts into rubbish, and save
        // that.
        String text = form == Form.CSV ? BYTE_ORDER_MARK + export.csv(drafts) : export.json(drafts);
        Files.createDirectories(place);
        String ending = form == Form.CSV ? ".csv" : ".json";
        Path file = place.resolve("exercises-" + NAME.format(LocalDateTime.now(clock)) + ending);
        AtomicFile.write(file, text);
        return new Written(file, drafts.size(), files.size() - drafts.size());
    }
}
