package gym.sorespot.cups;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A print service (CUPS) of its own, apart from the computer's: all that it writes lies in one folder, it answers at the
 * address that the build gives to the window tests, and it ends with the test.
 */
final class PrintService implements AutoCloseable {
    private static final String ADDRESS = System.getenv().getOrDefault("CUPS_SERVER", "");
    private static final Path SYSTEM = Path.of("/usr/lib/cups");
    private static final List<Path> NEEDED = List.of(
            Path.of("/usr/sbin/cupsd"),
            Path.of("/usr/bin/lpr"),
            SYSTEM.resolve("backend/cups-pdf"),
            Path.of("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"));
    private static final String INSTALL =
            "apt-get install -y -qq --no-install-recommends" + " cups cups-bsd cups-client printer-driver-cups-pdf";

    private final Path folder;
    private final Process server;

    private PrintService(Path folder, Process server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts it; the test is skipped, and the reason said, where that is not possible. */
    static PrintService start(Path folder) throws IOException, InterruptedException {
        assumeTrue(ADDRESS.matches("localhost:\\d+"), "only the build says where a print service may be started");
        assumeTrue("root".equals(System.getProperty("user.name")), "the PDF printer of CUPS works for root only");
        install(folder);
        assumeTrue(!answers(), "something else answers at " + ADDRESS);
        write(folder);
        Process server = new ProcessBuilder(
                        "/usr/sbin/cupsd",
                        "-f",
                        "-c",
                        folder.resolve("cupsd.conf").toString(),
                        "-s",
                        folder.resolve("cups-files.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("cupsd.log").toFile())
                .start();
        for (int i = 0; i < 100 && !answers() && server.isAlive(); i++) {
            Thread.sleep(100);
        }
        assumeTrue(answers(), "CUPS did not start, see " + folder.resolve("cupsd.log"));
        return new PrintService(folder, server);
    }

    private static void install(Path folder) throws IOException, InterruptedException {
        if (!NEEDED.stream().allMatch(Files::exists) && Files.exists(Path.of("/usr/bin/apt-get"))) {
            Process apt = new ProcessBuilder(
                            "sh",
                            "-c",
                            "timeout 150 sh -c 'apt-get update -qq; DEBIAN_FRONTEND=noninteractive " + INSTALL + "'")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("install.log").toFile())
                    .start();
            if (!apt.waitFor(160, TimeUnit.SECONDS)) {
                apt.destroy();
            }
        }
        assumeTrue(
                NEEDED.stream().allMatch(Files::exists),
                "printing is tested with CUPS and its PDF printer: " + INSTALL);
    }

    private static void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("cupsd.conf"),
                """
                Listen %s
                Browsing Off
                DefaultAuthType None
                WebInterface No
                LogLevel warn
                <Location />
                  Order allow,deny
                  Allow localhost
                </Location>
                <Policy default>
                  <Limit All>
                    Order deny,allow
                    Allow localhost
                  </Limit>
                </Policy>
                """
                        .formatted(ADDRESS));
        Files.writeString(
                folder.resolve("cups-files.conf"),
                """
                ServerRoot %1$s/root
                RequestRoot %1$s/spool
                CacheDir %1$s/cache
                StateDir %1$s/run
                ServerBin %1$s/bin
                ErrorLog %1$s/error.log
                AccessLog %1$s/access.log
                PageLog %1$s/page.log
                SystemGroup root
                """
                        .formatted(folder));
        for (String name : List.of("root", "spool", "cache", "run", "bin/backend")) {
            Files.createDirectories(folder.resolve(name));
        }
        link(SYSTEM, folder.resolve("bin"));
        link(SYSTEM.resolve("backend"), folder.resolve("bin/backend"));
        // A printer that says that its paper is out, and waits.
        Path empty = folder.resolve("bin/backend/sorespotempty");
        Files.writeString(
                empty,
                """
                #!/bin/sh
                [ $# = 0 ] && { echo 'direct sorespotempty:/ "Test" "Test"'; exit 0; }
                echo "STATE: +media-empty-error" >&2
                sleep 60 &
                trap "kill $!; exit 0" TERM
                wait
                """);
        Files.setPosixFilePermissions(empty, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The system's own parts, each by a link. */
    private static void link(Path from, Path into) throws IOException {
        try (Stream<Path> parts = Files.list(from)) {
            for (Path part : parts.toList()) {
                Path link = into.resolve(part.getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, part);
                }
            }
        }
    }

    static boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port()), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int port() {
        return Integer.parseInt(ADDRESS.substring(ADDRESS.indexOf(':') + 1));
    }

    /** Runs one of CUPS' commands and waits for it. */
    void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("commands.log").toFile()))
                .start();
        if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed, see " + folder.resolve("commands.log"));
        }
    }

    /** The PDF printer, as the standard one. */
    void addPdfPrinter(String name) throws IOException, InterruptedException {
        run("lpadmin", "-p", name, "-E", "-v", "cups-pdf:/", "-P", "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");
        run("lpadmin", "-d", name);
    }

    /** A printer without paper, as the standard one. */
    void addEmptyPrinter(String name) throws IOException, InterruptedException {
        run("lpadmin", "-p", name, "-E", "-v", "sorespotempty:/", "-m", "raw");
        run("lpadmin", "-d", name);
    }

    void stop() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(10, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
    }

    /** Waits for its end: it writes into its folder until then, and nothing else may answer at its address. */
    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
