package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.List;

/** The session under the finger. Called on the worker thread only; each answer takes some milliseconds. */
public interface WhatIfs {
    /** The best session under these wishes; what nobody touched stays where it can. */
    Session plan(Asked asked);

    /** What could take the place of an exercise of the shown session, the best first; all of it safe, and few. */
    List<Item> alternatives(Asked asked, String exercise);

    /** Why an exercise is not in the session. */
    String whyNot(Asked asked, String exercise);
}
