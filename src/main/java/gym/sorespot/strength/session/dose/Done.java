package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;

/** One item that was done, and the visit at which it was. */
record Done(Visit visit, Work work) {}
