package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Session;
import java.util.List;
import java.util.Optional;

/**
 * What the member's way needs of the rooms below. Called on the worker thread only, except where a method says otherwise; whatever a room
 * throws with a message for people is shown to them.
 */
public interface Rooms {

    /** The gym as it is set up now. Any thread, at once. */
    Gym gym();

    /** An exercise of the catalogue. Any thread, at once. */
    Optional<Exercise> exercise(String id);

    /** All exercises of the catalogue, in the order of their ids. Any thread, at once. */
    List<Exercise> exercises();

    /** The picture of an exercise, where there is one. Any thread, at once. */
    Optional<Illustration> figure(String id);

    /** Sheets and printers. Any thread, at once. */
    Sheets sheets();

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

    /** Keeps a visit; when this returns it is on the disk. */
    void save(StoredVisit visit);
}
