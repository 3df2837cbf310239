package gym.sorespot.strength.history.derby;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second Sorespot out of a data folder. The operating system holds the lock and lets go of it when the process
 * dies, however it dies; the file may stay behind and means nothing by itself.
 */
final class FolderLock implements AutoCloseable {
    static final String FILE = "sorespot.lock";

    // Beyond the text, so that where locks are mandatory the text can still be read.
    private static final long LOCKED_BYTE = 1L << 30;

    // A process, not a channel, owns such a lock: closing any channel of the file lets go of it. So a second try within
    // this process must not even open the file, and that has to be known to the whole process.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @param folder an existing folder, real path
     * @throws HistoryException when another Sorespot has it
     * @throws IOException when the folder cannot be written
     */
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!OURS.add(file)) {
            throw inUse(folder, ProcessHandle.current().pid() + "");
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw inUse(folder, read(channel));
            }
            write(channel, Long.toString(ProcessHandle.current().pid()));
            taken = true;
            return new FolderLock(file, channel);
        } finally {
            if (!taken) {
                letGo(file, channel);
            }
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    }

    private static HistoryException inUse(Path folder, String process) {
        String who = process.matches("\\d+") ? " (process " + process + ")" : "";
        return new HistoryException(
                Kind.IN_USE,
                "Another Sorespot" + who + " is using the data folder " + folder
                        + ". Close it first, or choose another folder with --data.",
                null);
    }

    private static void letGo(Path file, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            OURS.remove(file);
        }
    }

    @Override
    public void close() throws IOException {
        letGo(file, channel);
    }
}
