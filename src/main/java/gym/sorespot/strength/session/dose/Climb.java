package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.history.Work;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where on a ladder a member stands, from what was done.
 *
 * <p>A rung is done when its visits are done, however long that took: who comes less often climbs more slowly. A visit
 * counts unless it hurt (above 5) or the area was not back to normal the next morning (pain-monitoring model, F2). A missed
 * week or more steps back one rung, more than eight weeks start again (house rules; the publications are silent on it).
 *
 * @param rung index of the rung, from 0
 * @param visits visits done on it
 * @param steppedBack whether a missed week cost a rung since the last visit
 */
record Climb(int rung, int visits, boolean steppedBack) {
    private static final Climb START = new Climb(0, 0, false);
    private static final int RESTART_AFTER_DAYS = 56;
    private static final int MOST_PAIN = 5;

    static Climb of(Ladder ladder, String exercise, TrainingLog log) {
        Stream<String> ids = ladder.together() ? ladder.exercises().stream() : Stream.of(exercise);
        List<Done> oldestFirst = ids.flatMap(id -> log.of(id).stream())
                .sorted(java.util.Comparator.comparing(
                        (Done done) -> done.visit().date()))
                .toList();
        Climb climb = START;
        LocalDate last = log.date();
        for (int from = 0; from < oldestFirst.size(); ) {
            LocalDate day = oldestFirst.get(from).visit().date();
            int to = from;
            boolean good = true;
            while (to < oldestFirst.size() && oldestFirst.get(to).visit().date().equals(day)) {
                good &= good(oldestFirst.get(to++), log);
            }
            climb = from == 0 ? climb : climb.pause(ladder, last, day);
            climb = good ? climb.visit(ladder) : climb;
            last = day;
            from = to;
        }
        return climb.stepped(false).pause(ladder, last, log.date());
    }

    private static boolean good(Done done, TrainingLog log) {
        Work work = done.work();
        Integer pain = work.pain();
        return (pain == null || pain <= MOST_PAIN)
                && log.spots(work).allMatch(spot -> done.visit().settled().getOrDefault(spot, true));
    }

    private Climb visit(Ladder ladder) {
        boolean done = visits + 1 >= ladder.rungs().get(rung).visits();
        return done && rung + 1 < ladder.rungs().size()
                ? new Climb(rung + 1, 0, steppedBack)
                : new Climb(rung, visits + 1, steppedBack);
    }

    private Climb pause(Ladder ladder, LocalDate last, LocalDate day) {
        long days = ChronoUnit.DAYS.between(last, day);
        if (days > RESTART_AFTER_DAYS) {
            return new Climb(0, 0, rung > 0);
        }
        return days > ladder.rungs().get(rung).patienceDays() ? new Climb(Math.max(0, rung - 1), 0, rung > 0) : this;
    }

    private Climb stepped(boolean back) {
        return new Climb(rung, visits, back);
    }
}
