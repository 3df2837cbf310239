package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** A visit with rooms in memory, and the ways one goes again and again. */
final class TestVisit {
    final TestContext context = new TestContext();
    final TestRooms rooms = new TestRooms();
    /** What waits for a moment to go by. */
    final Deque<Runnable> timer = new ArrayDeque<>();

    final VisitModel model = new VisitModel();
    final VisitFlow flow = new VisitFlow(model, rooms, context, UUID::randomUUID, (wait, then) -> timer.add(then));

    /** Lets so many moments go by. */
    void moments(int count) {
        context.jobs.runAll();
        for (int i = 0; i < count && !timer.isEmpty(); i++) {
            timer.remove().run();
            context.jobs.runAll();
        }
    }

    void code(String digits) {
        digits.chars().forEach(digit -> model.code().digit(digit - '0'));
    }

    void pin(String digits) {
        digits.chars().forEach(digit -> model.pin().digit(digit - '0'));
    }

    void member(String digits) {
        code(digits);
        flow.codeEntered();
        context.jobs.runAll();
    }

    void calves() {
        model.where().choose(new Spot(Area.CALF, Side.LEFT));
        model.where().severity(4);
        model.where().both(true);
    }

    /** From the body to the session. */
    void trainFromWhere() {
        calves();
        flow.whereDone();
        flow.afterCheck();
        flow.plan();
        context.jobs.runAll();
    }

    /** A guest's session. */
    void session() {
        flow.entry().asGuest();
        trainFromWhere();
    }
}
