package gym.sorespot.strength.staff.transfer;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.strength.staff.editor.EditorRooms;
import gym.sorespot.touch.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;

/** The pages that bring exercises in and take them along. Event thread. */
public final class TransferPages {
    private TransferPages() {}

    /** The pages in the language of the screen. */
    public static List<StaffPage> of(KioskContext context, EditorRooms rooms) {
        return of(context, rooms, Sticks::plugged);
    }

    /** @param sticks what is plugged in; asked on a worker thread */
    static List<StaffPage> of(KioskContext context, EditorRooms rooms, Supplier<List<Path>> sticks) {
        Words words = Words.of(TransferPages.class, "words", context.locale());
        return List.of(
                new StaffPage(words.text("import.title"), () -> importing(context, rooms, sticks, words)),
                new StaffPage(words.text("export.title"), () -> exporting(context, rooms, sticks, words)));
    }

    /** Where files are looked for and exports go, in the data folder. */
    private static JComponent importing(
            KioskContext context, EditorRooms rooms, Supplier<List<Path>> sticks, Words words) {
        Path inbox = context.dataFolder().resolve("inbox").toAbsolutePath();
        ImportDesk desk = new ImportDesk(rooms, context.configFolder(), inbox, sticks);
        ImportModel model = new ImportModel(desk, context.jobs(), new Trail(rooms));
        return new ImportPage(words, model, new PreviewFaces(words, rooms.equipment()));
    }

    private static JComponent exporting(
            KioskContext context, EditorRooms rooms, Supplier<List<Path>> sticks, Words words) {
        Path exports = context.dataFolder().resolve("exports").toAbsolutePath();
        return new ExportPage(words, new ExportDesk(rooms, exports, sticks, context.clock()), context.jobs());
    }

    /** What the audit trail is told; the sentences are those of the editor. */
    private record Trail(EditorRooms rooms) implements ImportModel.Told {
        @Override
        public void imported(int exercises) {
            rooms.changed("change.import", "", Integer.toString(exercises));
        }

        @Override
        public void undone(long change) {
            rooms.changed("change.undone", Long.toString(change));
        }
    }
}
