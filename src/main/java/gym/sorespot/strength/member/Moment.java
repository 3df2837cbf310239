package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Session;

/** The session's page as it was before a change. Immutable. */
record Moment(int minutes, Goal goal, Wishes wishes, Session session) {}
