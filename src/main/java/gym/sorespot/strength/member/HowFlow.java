package gym.sorespot.strength.member;

import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import java.util.ArrayList;
import java.util.List;

/** Takes the answers about the last visit along: into today's plan at once, and into what is kept. Event thread. */
public final class HowFlow {
    private final VisitModel model;
    private final Rooms rooms;
    private final OneJob job;

    HowFlow(VisitModel model, Rooms rooms, OneJob job) {
        this.model = model;
        this.rooms = rooms;
        this.job = job;
    }

    /** All was said that the member wants to say. */
    public void done() {
        if (model.how().answered()) {
            StoredVisit last = model.how().visit();
            Visit told = model.how().told();
            model.person().told(replaced(model.person().before(), last.visit(), told));
            keep(last, told);
        }
        model.go(Step.WHERE);
    }

    /** Nobody waits for it; where it fails now, it is tried again with the visit of today. */
    private void keep(StoredVisit last, Visit told) {
        boolean soreness = model.person().keepsSoreness();
        String member = model.member().orElseThrow();
        job.errand(
                "keep how it was",
                () -> {
                    write(last, told, soreness);
                    return soreness;
                },
                kept -> {
                    if (model.isOf(member)) {
                        model.person().toldKept();
                    }
                },
                trouble -> {});
    }

    /** Keeps the answers if that failed before; on the worker thread, with what {@link #unkept} gave. */
    void write(Unkept unkept) {
        write(unkept.last(), unkept.told(), unkept.soreness());
    }

    private void write(StoredVisit last, Visit told, boolean soreness) {
        Visit kept = soreness ? told : Discreet.visit(told);
        rooms.feedback(last.id(), kept.settled(), kept.work());
    }

    /** Answers that are not kept yet. */
    record Unkept(StoredVisit last, Visit told, boolean soreness) {}

    /** What was said and has not been kept yet; nothing, or one. */
    List<Unkept> unkept() {
        return model.how().asks() && model.how().answered() && !model.person().isToldKept()
                ? List.of(new Unkept(
                        model.how().visit(), model.how().told(), model.person().keepsSoreness()))
                : List.of();
    }

    private static History replaced(History history, Visit old, Visit told) {
        List<Visit> visits = new ArrayList<>(history.visits());
        int place = visits.lastIndexOf(old);
        if (place >= 0) {
            visits.set(place, told);
        }
        return new History(visits);
    }
}
