package gym.sorespot.strength.session;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.day.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A member and a day made up for a test: half an hour for strength, used to it, without equipment or history. */
public final class OneDay {
    private final List<Soreness> soreness = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private Set<String> equipment = Set.of();
    private int level = 2;
    private int minutes = 30;
    private Goal goal = Goal.STRENGTH;

    public OneDay sore(String spot, int severity) {
        soreness.add(new Soreness(spot(spot), severity, null));
        return this;
    }

    public OneDay sore(String spot, int severity, int daysAgo) {
        soreness.add(new Soreness(spot(spot), severity, Lab.DAY.minusDays(daysAgo)));
        return this;
    }

    /** A visit so many days before (a day after, when negative). */
    public OneDay visit(int daysAgo, Work... work) {
        visits.add(new Visit(Lab.DAY.minusDays(daysAgo), List.of(), Map.of(), List.of(work)));
        return this;
    }

    public OneDay with(String... words) {
        equipment = Set.of(words);
        return this;
    }

    public OneDay level(int value) {
        level = value;
        return this;
    }

    public OneDay minutes(int value) {
        minutes = value;
        return this;
    }

    public OneDay goal(Goal value) {
        goal = value;
        return this;
    }

    public static Spot spot(String id) {
        return Spot.byId(id).orElseThrow(() -> new AssertionError("no spot " + id));
    }

    public static Work work(String exercise, WorkSide side, @Nullable Integer effort) {
        return new Work(exercise, side, 3, 10, null, null, null, effort, null);
    }

    public Request request() {
        return new Request(Lab.DAY, minutes, goal, level, null, equipment, soreness, List.of(), true);
    }

    public Day day(Catalogue catalogue) {
        Triage triage = Triage.of(soreness, List.of(), Thresholds.DEFAULT, true, Lab.DAY);
        return Day.of(request(), (Triage.Permits) triage, new History(visits), catalogue);
    }
}
