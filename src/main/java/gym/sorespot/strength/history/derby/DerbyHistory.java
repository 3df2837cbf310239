package gym.sorespot.strength.history.derby;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.sql.Migrations;
import gym.sorespot.strength.history.sql.SqlHistoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;

/** Opens the history in the data folder: an embedded Derby database in its sub-folder {@code history}. */
public final class DerbyHistory {
    private static final String NAME = "history";
    private static final String UNFINISHED = "history.unfinished";

    private DerbyHistory() {}

    /** Whether the data folder holds a history, whatever its state. Touches nothing. */
    public static boolean existsIn(Path dataFolder) {
        return Files.exists(dataFolder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Opens the history, or makes a new one; the folder is made where it is missing. May take a second; never on the event
     * thread.
     *
     * @throws HistoryException with a sentence for people; nothing stored was changed then
     */
    public static HistoryStore open(Path dataFolder) {
        Path wanted = dataFolder.toAbsolutePath().normalize();
        try {
            Path folder = Folders.make(wanted);
            if (folder.toString().contains(";")) {
                throw new HistoryException(
                        Kind.NOT_WRITABLE,
                        "The data folder " + folder
                                + " has a semicolon in its name, which the database cannot take. Choose"
                                + " another folder with --data.",
                        null);
            }
            FolderLock lock = FolderLock.take(folder);
            boolean open = false;
            try {
                HistoryStore store = open(folder, lock);
                open = true;
                return store;
            } finally {
                if (!open) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw new DerbyFaults(wanted, wanted.resolve(NAME)).explain(e);
        }
    }

    /**
     * Works on the data folder while nothing in it is open, and keeps everybody else out meanwhile.
     *
     * @throws HistoryException when somebody is in it, or it cannot be written
     * @throws IOException when the work does
     */
    public static void alone(Path dataFolder, Alone work) throws IOException {
        Path wanted = dataFolder.toAbsolutePath().normalize();
        FolderLock lock;
        try {
            lock = FolderLock.take(Folders.make(wanted));
        } catch (IOException e) {
            throw new DerbyFaults(wanted, wanted.resolve(NAME)).explain(e);
        }
        try {
            work.run();
        } finally {
            lock.close();
        }
    }

    /** Work on files. */
    public interface Alone {
        void run() throws IOException;
    }

    private static HistoryStore open(Path folder, FolderLock lock) throws IOException {
        prepareDerby(folder);
        Path history = folder.resolve(NAME);
        Folders.remove(folder.resolve(UNFINISHED));
        if (!existsIn(folder)) {
            make(folder, history, lock);
        }
        DerbyDatabase database = new DerbyDatabase(history, new DerbyFaults(folder, history), lock);
        Connection connection = connect(database, history, false);
        return new SqlHistoryStore(database, connection, UUID::randomUUID);
    }

    /** A new database appears under its name only when it is whole, however the computer dies meanwhile. */
    private static void make(Path folder, Path history, FolderLock lock) throws IOException {
        Path unfinished = folder.resolve(UNFINISHED);
        DerbyDatabase database = new DerbyDatabase(unfinished, new DerbyFaults(folder, history), lock);
        connect(database, history, true);
        database.shut();
        Files.move(unfinished, history, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Connection connect(DerbyDatabase database, Path place, boolean create) {
        boolean ready = false;
        try {
            Connection connection = database.connect(create);
            Migrations.OURS.apply(connection, place.toString());
            ready = true;
            return connection;
        } catch (SQLException e) {
            throw database.explain(e);
        } finally {
            if (!ready) {
                database.shut();
            }
        }
    }

    /** Derby takes its settings from the process; where somebody has set them already, they stand. */
    private static void prepareDerby(Path folder) {
        Properties settings = System.getProperties();
        // Else Derby would look for settings, and write a log, wherever the program was started.
        settings.putIfAbsent("derby.system.home", folder.toString());
        settings.putIfAbsent("derby.storage.useDefaultFilePermissions", "false");
        settings.putIfAbsent("derby.stream.error.method", DerbyLog.class.getName() + ".silence");
    }
}
