package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Goal;

/** The session's page as it was before a change. Immutable. */
record Moment(int minutes, Goal goal, Wishes wishes, Planned planned) {}
