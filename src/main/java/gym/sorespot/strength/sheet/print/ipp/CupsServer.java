package gym.sorespot.strength.sheet.print.ipp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The print service of Linux and macOS (CUPS), spoken to as javax.print does: over HTTP, at the address that CUPS' own
 * programs use. javax.print tells neither state nor queue of its printers, and takes no job back. Thread-safe; every call
 * waits for the service.
 */
public final class CupsServer {
    private static final int GET_DEFAULT = 0x4001;
    private static final int GET_PRINTERS = 0x4002;
    private static final int USUAL_PORT = 631;
    /** Milliseconds. */
    private static final int PATIENCE = 5_000;

    private final String address;

    /** @param address host and port, such as {@code localhost:631} */
    public CupsServer(String address) {
        this.address = address;
    }

    /** The one that this computer uses: {@code CUPS_SERVER}, where that is set to a host, or this computer. */
    public static CupsServer ofThisComputer(Map<String, String> environment) {
        String named = environment.getOrDefault("CUPS_SERVER", "");
        // A socket's path: the same service answers at this computer's port, too.
        String host = named.isEmpty() || named.startsWith("/") ? "localhost" : named;
        return new CupsServer(host.contains(":") ? host : host + ":" + USUAL_PORT);
    }

    /** @throws IOException when no print service answers */
    public List<String> printers() throws IOException {
        return names(new IppMessage(GET_PRINTERS).keywords("requested-attributes", "printer-name"));
    }

    /** @throws IOException when no print service answers */
    public Optional<String> standardPrinter() throws IOException {
        return names(new IppMessage(GET_DEFAULT).keywords("requested-attributes", "printer-name")).stream()
                .findFirst();
    }

    /** The queue of the printer with this name, which may not exist. */
    public CupsQueue queue(String printer) {
        return new CupsQueue(this, printer);
    }

    private List<String> names(IppMessage message) throws IOException {
        return ask("/", message).objects().stream()
                .flatMap(printer -> printer.getOrDefault("printer-name", List.of()).stream())
                .toList();
    }

    String address() {
        return address;
    }

    IppAnswer ask(String path, IppMessage message) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://" + address + path).toURL().openConnection(Proxy.NO_PROXY);
        try {
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/ipp");
            try (OutputStream out = connection.getOutputStream()) {
                out.write(message.bytes());
            }
            try (InputStream in = connection.getInputStream()) {
                return IppAnswer.read(in.readAllBytes());
            }
        } finally {
            connection.disconnect();
        }
    }
}
