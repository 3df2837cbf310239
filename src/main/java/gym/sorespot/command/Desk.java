package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.session.GivenWork;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.json.ParsedRequest;
import gym.sorespot.strength.session.json.SessionWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes one request and gives one session, with the member's past and, where asked, kept. Not thread-safe. */
final class Desk {
    private static final Wording WORDING = new Wording(Desk.class);

    private final Workshop workshop;
    private final MemberHistory histories;
    private final Clock clock;
    private final SessionWriter writer = new SessionWriter();

    Desk(Workshop workshop, MemberHistory histories, Clock clock) {
        this.workshop = workshop;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * Reads a request and, where no store is needed, plans it. Any thread.
     *
     * @throws gym.sorespot.strength.session.json.RequestException when anything is wrong with the request
     * @throws InputException when it is to be kept and there is no member
     */
    Served begin(String json, boolean toKeep) {
        ParsedRequest parsed = workshop.requests().read(json, LocalDate.now(clock));
        if (toKeep && parsed.member().isEmpty()) {
            throw new InputException(WORDING.say("save.guest"));
        }
        boolean fromStore = parsed.member().isPresent() && parsed.history().isEmpty();
        return new Served(
                parsed, fromStore ? null : plan(parsed, parsed.history().orElse(History.NONE)));
    }

    /**
     * Plans it, if that had to wait for the store, and keeps it where asked; when this returns it is on the disk then.
     *
     * @throws gym.sorespot.strength.history.HistoryException when the store cannot be read or written
     */
    Session finish(Served served, boolean toKeep) {
        Session session = plan(served);
        if (toKeep) {
            keep(served.parsed(), session, UUID.randomUUID());
        }
        return session;
    }

    /** The session; a member's past comes from the store. */
    Session plan(Served served) {
        Session session = served.session();
        if (session != null) {
            return session;
        }
        ParsedRequest parsed = served.parsed();
        String member = parsed.member().orElseThrow();
        return plan(parsed, histories.upTo(parsed.request().date(), member));
    }

    private Session plan(ParsedRequest parsed, History history) {
        return workshop.engine().plan(parsed.request(), history);
    }

    /** Keeps it; when this returns it is on the disk. */
    void keep(ParsedRequest parsed, Session session, UUID visit) {
        Request request = parsed.request();
        Visit done = new Visit(request.date(), request.soreness(), Map.of(), GivenWork.of(session));
        histories.save(new StoredVisit(
                visit,
                parsed.member().orElseThrow(),
                // No database keeps more than microseconds, and nobody needs more than milliseconds.
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                done,
                false,
                writer.line(session)));
    }

    /**
     * A request and its session.
     *
     * @param session null until the store has been asked
     */
    record Served(ParsedRequest parsed, @Nullable Session session) {}
}
