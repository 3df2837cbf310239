package gym.sorespot.strength.session.engine;

import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import java.util.List;

/**
 * Changes a session under the member's finger. Everything takes a few milliseconds, the same arguments give the same
 * answer. Immutable, any thread.
 *
 * <p>{@code request} and {@code history} are always those that the first session was made from; {@code shown} is the
 * session on the page, {@code changes} all changes since the first one, the newest included.
 */
public final class WhatIf {
    private final Planner planner;

    WhatIf(Planner planner) {
        this.planner = planner;
    }

    /** The best session after these changes in which everything that was not touched stays where it can. */
    public Session plan(Request request, History history, Session shown, Changes changes) {
        Request now = changes.applyTo(request);
        return planner.triage(
                now,
                history,
                changes,
                planning -> planning.changed(shown, changes.in()),
                stop -> planner.stopped(now, stop));
    }

    /**
     * Exercises that could stand in for one on the page, all of them safe today: for the same purpose and short enough, the
     * one that is worth most first. Where there are hardly any, others for the same part of the body follow, for which the
     * rest of the session would make room.
     *
     * @param exercise id of an item of {@code shown}; any other has no alternatives
     * @return at most {@link Planning#ALTERNATIVES}, each in the dose it would get
     */
    public List<Item> alternatives(Request request, History history, Session shown, Changes changes, String exercise) {
        return planner.triage(
                changes.applyTo(request),
                history,
                changes,
                planning -> planning.alternatives(shown, changes.in(), exercise),
                stop -> List.of());
    }

    /** Why an exercise of the catalogue is not on the page: any exercise. */
    public String whyNot(Request request, History history, Session shown, Changes changes, String exercise) {
        return planner.triage(
                changes.applyTo(request),
                history,
                changes,
                planning -> planning.whyNot(planning.picks(shown), exercise),
                planner::text);
    }
}
