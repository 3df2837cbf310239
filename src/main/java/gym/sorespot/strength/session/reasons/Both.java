package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Area;

/** Both sides of an area, as a detail of a sentence; an area on the middle line as it is. */
record Both(Area area) {}
