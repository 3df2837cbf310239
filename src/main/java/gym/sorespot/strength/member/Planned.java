package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Session;

/**
 * A session, and what it is the answer to: asked again in another language, it is the same session in other words.
 * Immutable.
 */
record Planned(Asked asked, Session session) {}
