package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.history.Work;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where on a ladder a member stands, from what was done.
 *
 * <p>A rung is done when its visits are done, however long that took: who comes less often climbs more slowly. A visit
 * counts when it was done in the repetitions of the rung (else it was another plan: three sets of ten before anything was
 * sore are no step of a programme that begins with fifteen), at least 48 h after the last one that counted, unless it hurt
 * (above 5) or the area was not back to normal the next morning (pain-monitoring model, F2). Each missed week steps back one
 * rung, more than eight weeks start again (house rules; the publications are silent on it).
 *
 * @param rung index of the rung, from 0
 * @param visits visits done on it
 * @param back rungs that missed weeks have cost since the last visit
 */
record Climb(int rung, int visits, int back) {
    private static final Climb START = new Climb(0, 0, 0);
    private static final int RESTART_AFTER_DAYS = 56;
    private static final int MOST_PAIN = 5;
    /** Days are all that is known, so 48 h are two days. */
    private static final int REST_DAYS = 2;

    static Climb of(Ladder ladder, String exercise, TrainingLog log) {
        Stream<String> ids = ladder.together() ? ladder.exercises().stream() : Stream.of(exercise);
        TreeMap<LocalDate, List<Done>> byDay = new TreeMap<>();
        ids.flatMap(id -> log.of(id).stream())
                .forEach(done -> byDay.computeIfAbsent(done.visit().date(), day -> new ArrayList<>())
                        .add(done));
        if (byDay.isEmpty()) {
            return START;
        }
        Climb climb = START;
        LocalDate last = byDay.firstKey();
        LocalDate counted = null;
        for (Map.Entry<LocalDate, List<Done>> entry : byDay.entrySet()) {
            LocalDate day = entry.getKey();
            climb = climb.pause(ladder, last, day);
            if (rested(counted, day) && climb.counts(ladder, entry.getValue(), log)) {
                climb = climb.visit(ladder);
                counted = day;
            }
            last = day;
        }
        return new Climb(climb.rung, climb.visits, 0).pause(ladder, last, log.date());
    }

    private static boolean rested(@Nullable LocalDate counted, LocalDate day) {
        return counted == null || ChronoUnit.DAYS.between(counted, day) >= REST_DAYS;
    }

    private boolean counts(Ladder ladder, List<Done> done, TrainingLog log) {
        Rung now = ladder.rungs().get(rung);
        return done.stream().allMatch(one -> good(one, log))
                && done.stream().mapToInt(Past::reps).anyMatch(reps -> reps >= now.repsFrom() && reps <= now.repsTo());
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
                ? new Climb(rung + 1, 0, back)
                : new Climb(rung, visits + 1, back);
    }

    private Climb pause(Ladder ladder, LocalDate from, LocalDate to) {
        int days = (int) ChronoUnit.DAYS.between(from, to);
        int missed = ladder.rungs().get(rung).missedWeeks(days);
        if (missed == 0) {
            return this;
        }
        int lower = days > RESTART_AFTER_DAYS ? 0 : Math.max(0, rung - missed);
        return new Climb(lower, 0, rung - lower);
    }
}
