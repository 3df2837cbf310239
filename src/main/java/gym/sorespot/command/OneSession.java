package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.json.ParsedRequest;
import gym.sorespot.strength.session.json.RequestException;
import gym.sorespot.strength.session.json.SessionWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request, one session. */
final class OneSession {
    private static final Wording WORDING = new Wording(OneSession.class);

    private final Surroundings around;
    private final CommonOptions common;
    private final SheetOptions paper;

    OneSession(Surroundings around, CommonOptions common, SheetOptions paper) {
        this.around = around;
        this.common = common;
        this.paper = paper;
    }

    int run(Source request, Format format, @Nullable Path out, boolean save) {
        String json = request.text(around.in());
        // Text and JSON are the contract's, and that knows one language.
        Workshop workshop = Workshop.open(common).in(format == Format.PDF ? paper.locale() : Locale.ENGLISH);
        workshop.remark(around.err());
        try (MemberHistory histories = new MemberHistory(common.data())) {
            Desk desk = new Desk(workshop, histories, around.clock());
            ParsedRequest parsed;
            Session session;
            try {
                Desk.Served served = desk.begin(json, save);
                parsed = served.parsed();
                session = desk.plan(served);
            } catch (RequestException e) {
                throw new InputException(request.shown() + ": " + e.getMessage());
            }
            UUID visit = save ? UUID.randomUUID() : null;
            byte[] bytes = bytes(workshop, parsed, session, visit, format);
            Runnable keep = () -> keep(desk, parsed, session, visit);
            if (out == null) {
                keep.run();
                around.out().write(bytes, 0, bytes.length);
                around.out().flush();
                return Exit.DONE;
            }
            // Written before it is kept and put in place after: where either fails, neither is there.
            try (OutFile file = OutFile.open(out)) {
                file.write(bytes);
                keep.run();
                file.finish();
            }
            return Exit.DONE;
        }
    }

    private void keep(Desk desk, ParsedRequest parsed, Session session, @Nullable UUID visit) {
        if (visit != null) {
            desk.keep(parsed, session, visit);
            around.err().println(WORDING.say("saved", common.data().resolve("history")));
        }
    }

    private byte[] bytes(
            Workshop workshop, ParsedRequest parsed, Session session, @Nullable UUID visit, Format format) {
        LocalDate day = parsed.request().date();
        return switch (format) {
            case TEXT ->
                new TextSession(workshop.gym(), workshop.reading().catalogue())
                        .write(session, day)
                        .getBytes(StandardCharsets.UTF_8);
            case JSON -> (new SessionWriter().indented(session) + "\n").getBytes(StandardCharsets.UTF_8);
            case PDF ->
                new Sheets(workshop, common.config(), paper, around.err())
                        .of(session, day, visit)
                        .pdf();
        };
    }
}
