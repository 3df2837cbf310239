package gym.sorespot.strength.sheet.print.ipp;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One printer's queue at the print service. Thread-safe; every call waits for the service. */
public final class CupsQueue {
    private static final int GET_PRINTER_ATTRIBUTES = 0x000B;
    private static final int GET_JOBS = 0x000A;
    private static final int GET_JOB_ATTRIBUTES = 0x0009;
    private static final int CANCEL_JOB = 0x0008;
    private static final int STOPPED = 5;

    private final CupsServer server;
    private final String path;

    CupsQueue(CupsServer server, String printer) {
        this.server = server;
        this.path = "/printers/"
                + URLEncoder.encode(printer, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * The printer itself.
     *
     * @param stopped whether it is stopped
     * @param accepting whether it takes jobs
     * @param reasons why it is as it is, in the words of RFC 8011, 5.4.12
     */
    public record State(boolean stopped, boolean accepting, List<String> reasons) {}

    /**
     * A job.
     *
     * @param state its number (RFC 8011, 5.3.7): 3 waits, 4 is held, 5 is printed, 6 is stopped, 7 and up have ended
     */
    public record Job(int number, String title, int state) {
        public boolean printing() {
            return state == 5;
        }

        public boolean stopped() {
            return state == 6;
        }

        public boolean completed() {
            return state == 9;
        }

        public boolean ended() {
            return state >= 7;
        }
    }

    /**
     * The printer's state; empty when there is no such printer.
     *
     * @throws IOException when no print service answers
     */
    public Optional<State> state() throws IOException {
        IppAnswer answer = server.ask(
                path,
                about(GET_PRINTER_ATTRIBUTES)
                        .keywords(
                                "requested-attributes",
                                "printer-state",
                                "printer-state-reasons",
                                "printer-is-accepting-jobs"));
        if (!answer.done() || answer.objects().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> printer = answer.objects().get(0);
        return Optional.of(new State(
                number(printer, "printer-state") == STOPPED,
                !printer.getOrDefault("printer-is-accepting-jobs", List.of()).equals(List.of("false")),
                printer.getOrDefault("printer-state-reasons", List.of())));
    }

    /**
     * Its jobs, those that wait or print or, with {@code ended}, all that the service still knows of.
     *
     * @throws IOException when no print service answers
     */
    public List<Job> jobs(boolean ended) throws IOException {
        return server
                .ask(
                        path,
                        about(GET_JOBS)
                                .keywords("which-jobs", ended ? "all" : "not-completed")
                                .keywords("requested-attributes", "job-id", "job-name", "job-state"))
                .objects()
                .stream()
                .map(CupsQueue::job)
                .toList();
    }

    /**
     * The job with this number; empty when the service knows it no longer.
     *
     * @throws IOException when no print service answers
     */
    public Optional<Job> job(int number) throws IOException {
        IppAnswer answer = server.ask(
                path,
                about(GET_JOB_ATTRIBUTES)
                        .integer("job-id", number)
                        .keywords("requested-attributes", "job-id", "job-name", "job-state"));
        return answer.done() ? answer.objects().stream().map(CupsQueue::job).findFirst() : Optional.empty();
    }

    /**
     * Takes a job out of the queue; one that has ended already is left alone.
     *
     * @throws IOException when no print service answers
     */
    public boolean cancel(int number) throws IOException {
        return server.ask("/jobs/", about(CANCEL_JOB).integer("job-id", number)).done();
    }

    private IppMessage about(int operation) {
        return new IppMessage(operation)
                .uri("printer-uri", "ipp://" + server.address() + path)
                .name("requesting-user-name", System.getProperty("user.name", "kiosk"));
    }

    private static Job job(Map<String, List<String>> job) {
        String title = job.getOrDefault("job-name", List.of("")).get(0);
        return new Job(number(job, "job-id"), title, number(job, "job-state"));
    }

    private static int number(Map<String, List<String>> object, String name) {
        String value = object.getOrDefault(name, List.of("0")).get(0);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
