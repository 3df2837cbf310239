package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Points 1, 3, 4, 8, 9 and 10: every item by itself, and their sum. */
final class ItemCheck {
    /** Rule book: 60 to 90 s from one exercise to the next. */
    private static final int TRANSITION = 90;

    private final Case asked;
    private final Session session;
    private final List<String> broken;

    ItemCheck(Case asked, Session session, List<String> broken) {
        this.asked = asked;
        this.session = session;
        this.broken = broken;
    }

    void check() {
        Today today = new Today(asked);
        Set<String> families = new HashSet<>();
        Set<String> ids = new HashSet<>();
        int seconds = 0;
        for (Item item : session.items()) {
            Exercise exercise = asked.catalogue().find(item.exercise()).orElseThrow();
            String rule = today.broken(exercise, item.side());
            check(rule.isEmpty(), rule + ": " + item);
            check(exercise.level() <= asked.request().level(), "1: level of " + item);
            check((item.side() == WorkSide.BOTH) == (exercise.sides() == Sides.BOTH), "1: side of " + item);
            check(asked.request().equipment().containsAll(exercise.equipment()), "8: equipment of " + item);
            check(item.seconds() == seconds(item), "9: seconds of " + item);
            check(ids.add(item.exercise()), "10: twice " + item.exercise());
            check(families.add(exercise.family()), "10: family twice " + exercise.family());
            same(item, exercise);
            for (Soreness sore : asked.request().soreness()) {
                if (exercise.areas().contains(sore.spot().area()) && Today.loads(item.side(), sore.spot())) {
                    capped(item, sore);
                }
            }
            seconds += item.seconds();
        }
        check(seconds == session.seconds(), "9: sum of seconds");
        check(seconds <= asked.request().minutes() * 60, "9: too long");
    }

    private void same(Item item, Exercise exercise) {
        check(
                item.name().equals(exercise.name())
                        && item.role() == exercise.role()
                        && item.areas().equals(exercise.areas())
                        && item.tempo().equals(exercise.tempo())
                        && (item.holdSeconds() != null) == exercise.dose().isHold()
                        && (item.reps() == null) == exercise.dose().isHold(),
                "the item is not the exercise: " + item);
    }

    private void capped(Item item, Soreness sore) {
        String what = "3: " + item + " at " + sore;
        switch (sore.severity()) {
            case 0 -> {}
            case 1, 2 -> check(item.effort() <= 8, what);
            case 3, 4 -> {
                check(item.loadPercent() <= 80 && item.sets() <= 3 && item.effort() <= 7, what);
                Integer hold = item.holdSeconds();
                check(item.role() != Role.STRETCH || hold == null || hold <= 30, what);
            }
            case 5 -> check(item.loadPercent() <= 50 && item.sets() <= 3 && item.effort() <= 5, what);
            default -> check(item.loadPercent() == 0 && item.sets() <= 3 && item.effort() <= 3, what);
        }
    }

    private static int seconds(Item item) {
        Integer reps = item.reps();
        Integer hold = item.holdSeconds();
        int set = hold != null ? hold : reps == null ? 0 : reps * item.tempo().seconds();
        int turns = item.side() == WorkSide.EACH ? 2 : 1;
        return item.sets() * set * turns + (item.sets() - 1) * item.restSeconds() + TRANSITION;
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
