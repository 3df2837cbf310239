package gym.sorespot.strength.session.engine;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import java.util.Locale;

/**
 * Makes sessions from one catalogue for one gym. Immutable, any thread; making it takes some milliseconds, so keep it
 * until the catalogue or the gym changes.
 */
public final class SessionEngine {
    private final Planner planner;
    private final WhatIf whatIf;

    private SessionEngine(Planner planner) {
        this.planner = planner;
        this.whatIf = new WhatIf(planner);
    }

    /**
     * An engine that speaks the language of {@code locale}: reasons, names of exercises, cards. What it plans is the same in
     * every language.
     */
    public static SessionEngine of(Catalogue catalogue, Gym gym, Locale locale) {
        return new SessionEngine(new Planner(catalogue.in(locale), gym.in(locale), locale));
    }

    /** An engine that speaks English. */
    public static SessionEngine of(Catalogue catalogue, Gym gym) {
        return of(catalogue, gym, Locale.ENGLISH);
    }

    /** The best session for this request; the same arguments give the same answer. Never throws on a checked request. */
    public Session plan(Request request, History history) {
        return planner.triage(request, history, Changes.NONE, Planning::best, stop -> planner.stopped(request, stop));
    }

    /** Why an exercise is not in the session that {@link #plan} gives: for any exercise of the catalogue. */
    public String whyNot(Request request, History history, String exercise) {
        return planner.triage(
                request,
                history,
                Changes.NONE,
                planning -> planning.whyNot(planning.bestPicks(), exercise),
                planner::text);
    }

    /** Changes to a session, with the same catalogue and gym. */
    public WhatIf whatIf() {
        return whatIf;
    }
}
