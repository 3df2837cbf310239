package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.Tally.Kind;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a session that is taken along adds to the gym's counts, a guest's like a member's: no name, no code, no severity, and
 * no way back to who it was. Whoever goes back and takes another one along has been here once. Event thread.
 */
final class VisitTally {
    private List<Tally> counted = List.of();

    /** What is to be added now: the session, less what was added for this visit before. */
    List<Tally> next(LocalDate day, Session session, List<Soreness> soreness, Wishes wishes) {
        List<Tally> now = of(day, session, soreness, wishes);
        List<Tally> change = new ArrayList<>();
        counted.stream()
                .filter(tally -> !now.contains(tally))
                .forEach(tally -> change.add(new Tally(tally.day(), tally.kind(), tally.what(), -tally.times())));
        now.stream().filter(tally -> !counted.contains(tally)).forEach(change::add);
        counted = now;
        return change;
    }

    private static List<Tally> of(LocalDate day, Session session, List<Soreness> soreness, Wishes wishes) {
        List<Tally> all = new ArrayList<>();
        all.add(new Tally(day, Kind.SESSION, "", 1));
        TreeSet<String> areas = new TreeSet<>();
        soreness.stream()
                .filter(each -> each.severity() > 0)
                .forEach(each -> areas.add(each.spot().area().id()));
        areas.forEach(area -> all.add(new Tally(day, Kind.AREA, area, 1)));
        TreeSet<String> given = new TreeSet<>();
        session.items().stream().map(Item::exercise).forEach(given::add);
        given.forEach(exercise -> all.add(new Tally(day, Kind.GIVEN, exercise, 1)));
        TreeSet<String> swapped = new TreeSet<>(wishes.without());
        swapped.addAll(wishes.swaps().keySet());
        swapped.forEach(exercise -> all.add(new Tally(day, Kind.SWAPPED, exercise, 1)));
        TreeSet<String> blocked = new TreeSet<>(wishes.busy());
        if (!wishes.machines().isEmpty()) {
            // One of the machines: which one is known by its exercise only.
            blocked.add("machine");
        }
        blocked.forEach(equipment -> all.add(new Tally(day, Kind.BLOCKED, equipment, 1)));
        return all;
    }

    /** The visit is over. */
    void forget() {
        counted = List.of();
    }
}
