package gym.sorespot.strength.history.derby;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in a sentence what Derby means. Immutable. */
final class DerbyFaults {
    private static final Logger LOG = LoggerFactory.getLogger(DerbyFaults.class);
    // Derby's own severities: from here on the connection is gone.
    private static final int SESSION_SEVERITY = 40_000;
    // A new log file of Derby takes 1 MB; with less than that left, a write that failed failed for want of space.
    private static final long SPACE_NEEDED = 1_500_000;

    private final Path folder;
    private final Path history;

    DerbyFaults(Path folder, Path history) {
        this.folder = folder;
        this.history = history;
    }

    static boolean needsFreshConnection(SQLException failure) {
        return failure.getErrorCode() >= SESSION_SEVERITY
                || !ioTroubles(failure).isEmpty()
                || states(failure).stream().anyMatch(state -> state.startsWith("XS") || state.startsWith("08"));
    }

    /** The message never holds what Derby says: that may quote a value. */
    HistoryException explain(SQLException failure) {
        Set<String> states = states(failure);
        Set<IOException> io = ioTroubles(failure);
        LOG.warn("history: {}{}", String.join(" ", states), io.isEmpty() ? "" : " " + io);
        String code = " (code " + states.stream().reduce("", (first, last) -> last) + ")";
        if (states.contains("XSDB6")) {
            return new HistoryException(
                    Kind.IN_USE,
                    "Another program is using the history in " + history
                            + ". Close it first, or choose another folder with" + " --data.",
                    failure);
        }
        if (states.contains("XSLAN") || states.contains("XSLAP")) {
            return new HistoryException(
                    Kind.NEWER,
                    "The history in " + history + " was made by a newer Sorespot. Nothing was changed. Start the newer"
                            + " Sorespot, or choose another folder with --data.",
                    failure);
        }
        if (states.contains("XJ004") || !Files.exists(history.resolve("service.properties"))) {
            return new HistoryException(
                    Kind.DAMAGED,
                    "The history in " + history + " is gone or lacks files" + code
                            + ". Put the folder back or restore a backup, then start Sorespot again.",
                    failure);
        }
        boolean writing = !io.isEmpty() || states.stream().anyMatch(DerbyFaults::ofWriting);
        if (writing && isFull()) {
            return full(failure);
        }
        if (states.contains("25502") || states.contains("25505") || states.contains("40XD1")) {
            return notWritable(failure, "it can only be read");
        }
        if (writing) {
            return notWritable(failure, "the disk refused" + code);
        }
        if (states.stream().anyMatch(DerbyFaults::ofDamage)) {
            return new HistoryException(
                    Kind.DAMAGED,
                    "The history in " + history + " is damaged" + code
                            + " and was left as it is. Restore a backup, or move that folder away and start Sorespot again to"
                            + " begin a new one.",
                    failure);
        }
        return new HistoryException(
                Kind.OTHER, "The history in " + history + " could not do that" + code + ". Try again.", failure);
    }

    /** For what goes wrong around the database: the folder, the lock. */
    HistoryException explain(IOException failure) {
        LOG.warn("history: {}", failure.toString());
        return isFull() ? full(failure) : notWritable(failure, Reasons.of(failure));
    }

    private HistoryException full(Exception failure) {
        return new HistoryException(
                Kind.FULL,
                "The disk with the data folder " + folder
                        + " is full. What was stored is safe. Make room there (10 MB are"
                        + " enough for a start), then try again.",
                failure);
    }

    private HistoryException notWritable(Exception failure, String reason) {
        return new HistoryException(
                Kind.NOT_WRITABLE,
                "The data folder " + folder + " cannot be written: " + reason
                        + ". Give Sorespot a folder that it may write, with --data.",
                failure);
    }

    private boolean isFull() {
        for (Path path = folder; path != null; path = path.getParent()) {
            try {
                if (Files.exists(path)) {
                    return Files.getFileStore(path).getUsableSpace() < SPACE_NEEDED;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return false;
    }

    // XSLA0, 2, 4: flushing or writing the log; XSDF*: making or removing a file of the database; XSDG0, 1: page I/O.
    private static boolean ofWriting(String state) {
        return Set.of("XSLA0", "XSLA2", "XSLA4", "XSDG1", "XSDF0", "XSDF1", "XSDF3", "XSDF4", "XSDFH")
                .contains(state);
    }

    // XS, 40XD: the store; XB, XJ0: starting it; XCY: its settings.
    private static boolean ofDamage(String state) {
        return Stream.of("XS", "XB", "XJ0", "XCY", "40XD").anyMatch(state::startsWith);
    }

    private static Set<String> states(SQLException failure) {
        Set<String> states = new LinkedHashSet<>();
        for (Throwable part : parts(failure)) {
            if (part instanceof SQLException sql && sql.getSQLState() != null) {
                states.add(sql.getSQLState());
            }
        }
        return states;
    }

    private static Set<IOException> ioTroubles(SQLException failure) {
        Set<IOException> found = new LinkedHashSet<>();
        for (Throwable part : parts(failure)) {
            if (part instanceof IOException io) {
                found.add(io);
            }
        }
        return found;
    }

    /** The failure, what it names as next, and all their causes. */
    private static Set<Throwable> parts(SQLException failure) {
        Set<Throwable> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Throwable> ordered = new LinkedHashSet<>();
        collect(failure, parts, ordered);
        return ordered;
    }

    private static void collect(@Nullable Throwable part, Set<Throwable> seen, Set<Throwable> ordered) {
        if (part == null || !seen.add(part)) {
            return;
        }
        ordered.add(part);
        collect(part.getCause(), seen, ordered);
        if (part instanceof SQLException sql) {
            collect(sql.getNextException(), seen, ordered);
        }
    }
}
