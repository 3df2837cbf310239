package gym.sorespot.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command has around it; tests make their own.
 *
 * @param in standard input, bytes as they come
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param clock says what day it is
 * @param home folder with {@code exercises} and {@code kiosk-config}
 * @param environment variables
 * @param userHome the user's home folder
 * @param system name of the operating system, such as {@code Linux}
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Path home,
        Map<String, String> environment,
        Path userHome,
        String system) {

    /** The real ones. Text goes out as UTF-8 everywhere: what one computer writes another one reads. */
    public static Surroundings real() {
        return new Surroundings(
                System.in,
                stream(new FileOutputStream(FileDescriptor.out), System.out),
                stream(new FileOutputStream(FileDescriptor.err), System.err),
                Clock.systemDefaultZone(),
                Path.of(System.getProperty("sorespot.home", "")).toAbsolutePath(),
                System.getenv(),
                Path.of(System.getProperty("user.home", "")),
                System.getProperty("os.name", ""));
    }

    /** Within another program (a build) the standard streams may have been put elsewhere; then those count. */
    private static PrintStream stream(OutputStream descriptor, @Nullable PrintStream standard) {
        boolean replaced = standard != null && standard.getClass() != PrintStream.class;
        OutputStream target = replaced ? standard : descriptor;
        return new PrintStream(target, false, StandardCharsets.UTF_8);
    }
}
