package gym.sorespot.command;

import gym.sorespot.reading.Problems;
import gym.sorespot.reading.TextFile;
import gym.sorespot.reading.Wording;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.session.json.RequestException;
import gym.sorespot.strength.session.json.SessionWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines in, JSON Lines out: one answer a line, in order; a bad line costs only itself. */
final class Batch {
    private static final Wording WORDING = new Wording(Batch.class);
    private static final int LONGEST_LINE = 8 * 1024 * 1024;

    private final Surroundings around;
    private final CommonOptions common;
    private final SessionWriter writer = new SessionWriter();
    private final JsonMapper mapper = new JsonMapper();
    private final Faults faults;
    private boolean failed;

    Batch(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
        this.faults = new Faults(common.data());
    }

    int run(Source requests, @Nullable Path out, boolean save) {
        Workshop workshop = Workshop.open(common);
        workshop.remark(around.err());
        try (MemberHistory histories = new MemberHistory(common.data());
                InputStream in = requests.stream(around.in())) {
            Desk desk = new Desk(workshop, histories, around.clock());
            if (out == null) {
                answer(new LineBytes(in, LONGEST_LINE), around.out(), desk, save);
            } else {
                try (OutFile file = OutFile.open(out);
                        PrintStream lines = new PrintStream(file.stream(), false, StandardCharsets.UTF_8)) {
                    answer(new LineBytes(in, LONGEST_LINE), lines, desk, save);
                    if (lines.checkError()) {
                        throw new InputException(WORDING.say("out.refused", out, WORDING.say("out.disk")));
                    }
                    file.finish();
                }
            }
        } catch (IOException e) {
            throw new InputException(WORDING.say("batch.broken", requests.shown()));
        }
        return failed ? Exit.OURS : Exit.DONE;
    }

    /** Answers go out before more lines are waited for; ends when nobody listens any more. */
    private void answer(LineBytes lines, PrintStream out, Desk desk, boolean save) throws IOException {
        for (List<byte[]> some = lines.next(); !some.isEmpty(); some = lines.next()) {
            // Planning needs the processors, the store needs the order.
            List<Begun> begun =
                    some.parallelStream().map(line -> begin(line, desk, save)).toList();
            for (Begun line : begun) {
                out.print(finish(line, desk, save) + "\n");
                if (out.checkError()) {
                    return;
                }
            }
        }
    }

    private Begun begin(byte[] line, Desk desk, boolean save) {
        try {
            return new Begun(desk.begin(text(line), save), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Begun(null, e);
        }
    }

    private String finish(Begun line, Desk desk, boolean save) {
        Desk.Served served = line.served();
        if (served == null) {
            return error(line.failure());
        }
        try {
            return writer.line(desk.finish(served, save));
        } catch (RuntimeException | StackOverflowError e) {
            return error(e);
        }
    }

    private String error(@Nullable Throwable failure) {
        if (failure instanceof RequestException
                || failure instanceof InputException
                || failure instanceof HistoryException) {
            return error(String.valueOf(failure.getMessage()));
        }
        failed = true;
        return error(faults.say(failure == null ? new IllegalStateException("no answer") : failure));
    }

    /**
     * A line on its way.
     *
     * @param served null where it failed
     * @param failure null where it did not
     */
    private record Begun(Desk.@Nullable Served served, @Nullable Throwable failure) {}

    private static String text(byte[] line) {
        Problems problems = new Problems(Path.of(Source.STANDARD));
        Optional<String> text = new TextFile(LONGEST_LINE).read(line, problems);
        if (text.isEmpty()) {
            throw new InputException(problems.list().get(0).wrong() + "; "
                    + problems.list().get(0).right());
        }
        if (text.get().isBlank()) {
            throw new InputException(WORDING.say("batch.empty"));
        }
        return text.get();
    }

    private String error(String message) {
        return mapper.writeValueAsString(mapper.createObjectNode().put("error", message));
    }
}
