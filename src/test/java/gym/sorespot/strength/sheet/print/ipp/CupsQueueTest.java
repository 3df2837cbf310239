package gym.sorespot.strength.sheet.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against answers written by hand from RFC 8010; the real service is met in the window tests. */
class CupsQueueTest {
    private static final int DONE = 0x0000;
    private static final int NOT_FOUND = 0x0406;
    private static final int KEYWORD = 0x44;
    private static final int NAME = 0x42;
    private static final int INTEGER = 0x21;
    private static final int ENUM = 0x23;
    private static final int BOOLEAN = 0x22;
    private static final int PRINTER = 0x04;
    private static final int JOB = 0x02;

    private final List<String> paths = new ArrayList<>();
    private final List<byte[]> asked = new ArrayList<>();
    private HttpServer http;
    private CupsServer server;
    private byte[] answer = {};

    @BeforeEach
    void serve() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            paths.add(exchange.getRequestURI().getRawPath());
            asked.add(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        http.start();
        server = new CupsServer("localhost:" + http.getAddress().getPort());
    }

    @AfterEach
    void close() {
        http.stop(0);
    }

    /** An answer, group by group. */
    private static final class Answer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Answer(int status) {
            out.writeBytes(new byte[] {1, 1, (byte) (status >> 8), (byte) status, 0, 0, 0, 1, 1});
            text(0x47, "attributes-charset", "utf-8");
        }

        Answer group(int tag) {
            out.write(tag);
            return this;
        }

        Answer text(int tag, String name, String value) {
            return value(tag, name, value.getBytes(StandardCharsets.UTF_8));
        }

        Answer value(int tag, String name, byte... value) {
            out.writeBytes(new byte[] {(byte) tag, 0, (byte) name.length()});
            out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(new byte[] {0, (byte) value.length});
            out.writeBytes(value);
            return this;
        }

        byte[] bytes() {
            out.write(3);
            return out.toByteArray();
        }
    }

    @Test
    void readsAPrintersStateWithAllItsReasons() throws IOException {
        answer = new Answer(DONE)
                .group(PRINTER)
                .value(ENUM, "printer-state", (byte) 0, (byte) 0, (byte) 0, (byte) 5)
                .text(KEYWORD, "printer-state-reasons", "paused")
                .text(KEYWORD, "", "media-empty-error")
                .value(BOOLEAN, "printer-is-accepting-jobs", (byte) 0)
                .bytes();
        assertThat(server.queue("Front desk").state())
                .contains(new CupsQueue.State(true, false, List.of("paused", "media-empty-error")));
        assertThat(paths).containsExactly("/printers/Front%20desk");
    }

    @Test
    void aPrinterThatIsNotThereHasNoState() throws IOException {
        answer = new Answer(NOT_FOUND).bytes();
        assertThat(server.queue("Gone").state()).isEmpty();
    }

    @Test
    void readsJobsOneAfterTheOther() throws IOException {
        answer = new Answer(DONE)
                .group(JOB)
                .value(INTEGER, "job-id", (byte) 0, (byte) 0, (byte) 1, (byte) 2)
                .text(NAME, "job-name", "Übung")
                .value(ENUM, "job-state", (byte) 0, (byte) 0, (byte) 0, (byte) 5)
                .group(JOB)
                .value(INTEGER, "job-id", (byte) 0, (byte) 0, (byte) 1, (byte) 3)
                .value(ENUM, "job-state", (byte) 0, (byte) 0, (byte) 0, (byte) 8)
                .bytes();
        List<CupsQueue.Job> jobs = server.queue("Desk").jobs(true);
        assertThat(jobs).containsExactly(new CupsQueue.Job(258, "Übung", 5), new CupsQueue.Job(259, "", 8));
        assertThat(jobs.get(0).printing()).isTrue();
        assertThat(jobs.get(1).ended()).isTrue();
        assertThat(jobs.get(1).completed()).isFalse();
    }

    @Test
    void namesPrintersAndTheStandardOne() throws IOException {
        answer = new Answer(DONE)
                .group(PRINTER)
                .text(NAME, "printer-name", "Desk")
                .group(PRINTER)
                .text(NAME, "printer-name", "Office")
                .bytes();
        assertThat(server.printers()).containsExactly("Desk", "Office");
        assertThat(server.standardPrinter()).contains("Desk");
    }

    @Test
    void takesAJobBackInTheNameOfWhoeverRunsTheKiosk() throws IOException {
        answer = new Answer(DONE).bytes();
        assertThat(server.queue("Desk").cancel(7)).isTrue();
        byte[] request = asked.get(0);
        assertThat(request[3]).isEqualTo((byte) 0x08);
        assertThat(new String(request, StandardCharsets.ISO_8859_1))
                .contains("requesting-user-name", System.getProperty("user.name"), "job-id");
        answer = new Answer(0x0404).bytes();
        assertThat(server.queue("Desk").cancel(7)).isFalse();
    }

    @Test
    void anAnswerThatEndsTooEarlyIsNone() {
        byte[] whole = new Answer(DONE).bytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] torn = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> IppAnswer.read(torn)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void noServiceIsSaid() {
        http.stop(0);
        assertThatThrownBy(() -> server.printers()).isInstanceOf(IOException.class);
    }

    @Test
    void findsTheServiceAsCupsOwnProgramsDo() {
        assertThat(CupsServer.ofThisComputer(Map.of()).address()).isEqualTo("localhost:631");
        assertThat(CupsServer.ofThisComputer(Map.of("CUPS_SERVER", "/run/cups/cups.sock"))
                        .address())
                .isEqualTo("localhost:631");
        assertThat(CupsServer.ofThisComputer(Map.of("CUPS_SERVER", "print.gym")).address())
                .isEqualTo("print.gym:631");
        assertThat(CupsServer.ofThisComputer(Map.of("CUPS_SERVER", "localhost:6631"))
                        .address())
                .isEqualTo("localhost:6631");
    }
}
