package gym.sorespot.command;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Gives out what was made. */
final class Delivery {
    private Delivery() {}

    /** Into the file, whole or not at all, or to standard output where no file is named. */
    static void give(byte[] bytes, @Nullable Path file, PrintStream standard) {
        if (file == null) {
            standard.write(bytes, 0, bytes.length);
            standard.flush();
            return;
        }
        try (OutFile out = OutFile.open(file)) {
            out.write(bytes);
            out.finish();
        }
    }
}
