package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;

/** One question to the engine. */
public record Case(Catalogue catalogue, Gym gym, Request request, History history) {
    public Session plan() {
        return plan(SessionEngine.of(catalogue, gym));
    }

    Session plan(SessionEngine engine) {
        return engine.plan(request, history);
    }

    Case with(Catalogue other) {
        return new Case(other, gym, request, history);
    }

    Case with(Request other) {
        return new Case(catalogue, gym, other, history);
    }

    Case with(History other) {
        return new Case(catalogue, gym, request, other);
    }
}
