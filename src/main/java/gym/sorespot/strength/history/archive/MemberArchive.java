package gym.sorespot.strength.history.archive;

import gym.sorespot.reading.AtomicFile;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.MonthlySoreness;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Work;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is kept of one member, to be handed over: one JSON file with all of it, and three CSV files for a
 * spreadsheet. Whoever has the folder has health data. Any thread but the event thread.
 */
public final class MemberArchive {
    private static final int ALL = 1_000_000;
    private static final String MEMBER = "member.json";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Its parts are the file's field names. The PIN is not part of it: nobody can read it, the member neither. */
    record All(
            String format,
            int version,
            String member,
            @Nullable Boolean keepsSessions,
            @Nullable Boolean keepsSoreness,
            boolean pin,
            List<ArchivedVisit> visits,
            List<ArchivedMember.Month> sorenessByMonth) {}

    /**
     * Writes the files into a new folder that only this account can look into.
     *
     * @param folder must not be there yet
     * @throws gym.sorespot.strength.history.HistoryException when the store cannot be read
     * @throws IOException when the folder cannot be made or written
     */
    public void export(HistoryStore store, String member, Path folder) throws IOException {
        List<StoredVisit> visits = new ArrayList<>(store.visits(member, ALL));
        Collections.reverse(visits);
        List<MonthlySoreness> months = store.members().months(member);
        Consent consent = store.members().consent(member).orElse(null);
        make(folder);
        All all = new All(
                "sorespot-member",
                1,
                member,
                consent == null ? null : consent.sessions(),
                consent == null ? null : consent.soreness(),
                store.members().pins().find(member).isPresent(),
                visits.stream().map(ArchivedVisit::of).toList(),
                months.stream().map(ArchivedMember.Month::of).toList());
        AtomicFile.writeAndForce(folder.resolve(MEMBER), MAPPER.writeValueAsString(all) + "\n");
        AtomicFile.writeAndForce(folder.resolve("soreness.csv"), soreness(visits));
        AtomicFile.writeAndForce(folder.resolve("work.csv"), work(visits));
        AtomicFile.writeAndForce(folder.resolve("soreness-by-month.csv"), months(months));
    }

    /**
     * Takes away what was exported of a member and is still there: who is erased is erased there, too.
     *
     * @param exports where the folders of exports are; it need not be there
     * @throws IOException when one cannot be taken away
     */
    public void forget(String member, Path exports) throws IOException {
        if (!Files.isDirectory(exports)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(exports, "member-*")) {
            for (Path folder : folders) {
                if (isOf(member, folder.resolve(MEMBER))) {
                    remove(folder);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isOf(String member, Path file) throws IOException {
        try {
            return Files.isRegularFile(file)
                    && member.equals(MAPPER.readTree(Files.readString(file))
                            .path("member")
                            .asString(""));
        } catch (JacksonException e) {
            // Cut off while it was written, or somebody's own: it does not say whose it is.
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Files.delete(folder);
    }

    private static void make(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ours = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Path parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent, ours);
        }
        Files.createDirectory(folder, ours);
    }

    private static String soreness(List<StoredVisit> visits) {
        CsvTable table = new CsvTable("date", "area", "side", "severity", "since", "settled_next_morning");
        for (StoredVisit visit : visits) {
            for (Soreness sore : visit.visit().soreness()) {
                table.row(
                        visit.visit().date(),
                        sore.spot().area().id(),
                        sore.spot().side() == null ? "" : sore.spot().side().id(),
                        sore.severity(),
                        sore.since(),
                        visit.visit().settled().get(sore.spot()));
            }
        }
        return table.text();
    }

    private static String work(List<StoredVisit> visits) {
        CsvTable table = new CsvTable(
                "date",
                "exercise",
                "side",
                "sets",
                "reps",
                "hold_seconds",
                "load_kg",
                "last_set_reps",
                "effort",
                "pain");
        for (StoredVisit visit : visits) {
            for (Work work : visit.visit().work()) {
                table.row(
                        visit.visit().date(),
                        work.exercise(),
                        work.side().id(),
                        work.sets(),
                        work.reps(),
                        work.holdSeconds(),
                        work.loadKg(),
                        work.lastSetReps(),
                        work.effort(),
                        work.pain());
            }
        }
        return table.text();
    }

    private static String months(List<MonthlySoreness> months) {
        CsvTable table = new CsvTable("month", "area", "side", "visits", "mean_severity");
        for (MonthlySoreness kept : months) {
            ArchivedMember.Month month = ArchivedMember.Month.of(kept);
            table.row(month.month(), month.area(), month.side(), month.visits(), month.meanSeverity());
        }
        return table.text();
    }
}
