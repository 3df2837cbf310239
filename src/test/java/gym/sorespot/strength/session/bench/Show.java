package gym.sorespot.strength.session.bench;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import gym.sorespot.strength.session.json.ParsedRequest;
import gym.sorespot.strength.session.json.RequestReader;

/** Prints the session for a request given as JSON. */
public final class Show {
    private Show() {}

    public static void main(String[] args) {
        Catalogue catalogue = Lab.shipped();
        SessionEngine engine = SessionEngine.of(catalogue, Lab.GYM);
        ParsedRequest request = new RequestReader(catalogue, Lab.GYM).read(args[0], Lab.DAY);
        Session session = engine.plan(request.request(), request.history().orElse(History.NONE));
        for (Session.Block block : session.blocks()) {
            System.out.println(block.kind());
            block.items()
                    .forEach(item -> System.out.printf(
                            "  %-30s %-9s %-5s %dx%s rest %d load %d%% %s effort %d %4ds  %s%n",
                            item.exercise(),
                            item.role(),
                            item.side(),
                            item.sets(),
                            item.reps() == null ? item.holdSeconds() + "s" : item.reps(),
                            item.restSeconds(),
                            item.loadPercent(),
                            item.loadKg(),
                            item.effort(),
                            item.seconds(),
                            item.why()));
        }
        session.leftOut().forEach(left -> System.out.println("- " + left.exercise() + ": " + left.why()));
        session.advice().forEach(card -> System.out.println("+ " + card));
        System.out.println(session.stop() + " " + session.next() + " " + session.value() + " " + session.seconds() + "/"
                + session.minutes() * 60);
    }
}
