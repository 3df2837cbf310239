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
import java.util.Set;

/**
 * Makes sessions from one catalogue for one gym. Immutable, any thread; making it takes some milliseconds, so keep it
 * until the catalogue or the gym changes.
 */
public final class SessionEngine {
    private final Shelf shelf;
    private final Gym gym;
    private final Prescriber prescriber;
    private final Words words;
    private final TriageText triageText;

    private SessionEngine(Catalogue catalogue, Gym gym, Locale locale) {
        this.shelf = new Shelf(catalogue);
        this.gym = gym;
        this.prescriber = new RuleBookPrescriber(catalogue, gym);
        this.words = new Words(locale);
        this.triageText = new TriageText(locale);
    }

    /** An engine whose reasons are in the language of {@code locale}. */
    public static SessionEngine of(Catalogue catalogue, Gym gym, Locale locale) {
        return new SessionEngine(catalogue, gym, locale);
    }

    /** An engine that speaks English. */
    public static SessionEngine of(Catalogue catalogue, Gym gym) {
        return of(catalogue, gym, Locale.ENGLISH);
    }

    /** The best session for this request; the same arguments give the same answer. Never throws on a checked request. */
    public Session plan(Request request, History history) {
        Triage triage =
                Triage.of(request.soreness(), request.warnings(), gym.thresholds(), request.unlocked(), request.date());
        if (triage instanceof Triage.Stop stop) {
            return stopped(request, stop);
        }
        return new Planning(shelf, gym, prescriber, words, request, (Triage.Permits) triage, history, Set.of())
                .session();
    }

    /** Why an exercise is not in the session that {@link #plan} gives: for any exercise of the catalogue. */
    public String whyNot(Request request, History history, String exercise) {
        Triage triage =
                Triage.of(request.soreness(), request.warnings(), gym.thresholds(), request.unlocked(), request.date());
        if (triage instanceof Triage.Stop stop) {
            return triageText.stop(stop);
        }
        return new Planning(shelf, gym, prescriber, words, request, (Triage.Permits) triage, history, Set.of())
                .whyNot(exercise);
    }

    private Session stopped(Request request, Triage.Stop stop) {
        Session.Stop shown = new Session.Stop(
                stop.urgency(), stop.flag() == null ? null : stop.flag().id(), triageText.stop(stop));
        return new Session(shown, request.minutes(), 0, List.of(), List.of(), List.of(), null, new Session.Value(0, 0));
    }
}
