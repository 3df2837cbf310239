package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the member's way needs of the rooms below. Called on the worker thread only, except where a method says otherwise; whatever a room
 * throws with a message for people is shown to them.
 */
public interface Rooms {

    /** The gym as it is set up now. Any thread, at once. */
    Gym gym();

    /** The catalogue as it is now. Any thread, at once. */
    Catalogue catalogue();

    /** The picture of an exercise, where there is one. Any thread, at once. */
    Optional<Illustration> figure(String id);

    /** Sheets and printers. Any thread, at once. */
    Sheets sheets();

    /** What is kept of members beside their visits. Any thread, at once. */
    Members members();

    /** Visits of a member, newest first. */
    List<StoredVisit> visits(String member, int most);

    /** The history of a member. */
    History history(String member);

    /** Who plans sessions. Any thread, at once. */
    WhatIfs whatIfs();

    /** What is written down as done until the member says otherwise. */
    List<Work> work(Session session);

    /** The session as the answer's JSON text. */
    String text(Session session);

    /** Keeps a visit, in place of the one with its id where there is one; when this returns it is on the disk. */
    void save(StoredVisit visit);

    /** Keeps what was really done on a visit, and how it was the next morning. */
    void feedback(UUID visit, Map<Spot, Boolean> settled, List<Work> work);

    /** Adds to what the gym counts without anybody's name. */
    default void count(List<Tally> some) {}
}
