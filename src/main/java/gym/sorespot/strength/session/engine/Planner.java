package gym.sorespot.strength.session.engine;

import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.body.TriageText;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.candidates.Shelf;
import gym.sorespot.strength.session.dose.Prescriber;
import gym.sorespot.strength.session.dose.RuleBookPrescriber;
import gym.sorespot.strength.session.reasons.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** All that sessions of one catalogue, gym and language have in common. Immutable, any thread. */
final class Planner {
    private final Shelf shelf;
    private final Gym gym;
    private final Prescriber prescriber;
    private final Words words;
    private final TriageText triageText;

    Planner(Catalogue catalogue, Gym gym, Locale locale) {
        this.shelf = new Shelf(catalogue);
        this.gym = gym;
        this.prescriber = new RuleBookPrescriber(catalogue, gym);
        this.words = new Words(locale);
        this.triageText = new TriageText(locale);
    }

    /** Triage first: what comes of a session when there may be one, or what comes of a stop. */
    <T> T triage(
            Request request,
            History history,
            Changes changes,
            Function<Planning, T> session,
            Function<Triage.Stop, T> stopped) {
        Triage triage =
                Triage.of(request.soreness(), request.warnings(), gym.thresholds(), request.unlocked(), request.date());
        if (triage instanceof Triage.Stop stop) {
            return stopped.apply(stop);
        }
        return session.apply(
                new Planning(shelf, gym, prescriber, words, request, (Triage.Permits) triage, history, changes));
    }

    /** The stop in the member's words. */
    String text(Triage.Stop stop) {
        return triageText.stop(stop);
    }

    /** No session. */
    Session stopped(Request request, Triage.Stop stop) {
        Session.Stop shown = new Session.Stop(
                stop.urgency(), stop.flag() == null ? null : stop.flag().id(), text(stop));
        return new Session(shown, request.minutes(), 0, List.of(), List.of(), List.of(), null, new Session.Value(0, 0));
    }
}
