package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A member's past out of a seed: regulars, people back after a break, bad mornings, hard days, loads known or not. */
public final class RandomHistory {
    private static final List<Double> LOADS = List.of(5.0, 10.0, 12.5, 20.0, 40.0, 61.0, 100.0);

    private final Random random;
    private final List<Exercise> favourites;

    /** The exercises that this member knows. */
    public RandomHistory(Random random, Catalogue catalogue) {
        this.random = random;
        List<Exercise> all = new ArrayList<>(catalogue.exercises());
        Collections.shuffle(all, random);
        this.favourites = all.subList(0, Math.min(all.size(), 1 + random.nextInt(12)));
    }

    public History next(LocalDate today) {
        List<Visit> visits = new ArrayList<>();
        int daysAgo = random.nextInt(5) == 0 ? random.nextInt(90) : random.nextInt(5);
        for (int count = random.nextInt(14); count > 0 && !favourites.isEmpty(); count--) {
            visits.add(visit(today.minusDays(daysAgo)));
            daysAgo += 1 + random.nextInt(4) + (random.nextInt(12) == 0 ? random.nextInt(70) : 0);
        }
        Collections.reverse(visits);
        return new History(visits);
    }

    private Visit visit(LocalDate day) {
        List<Work> work = new ArrayList<>();
        for (Exercise exercise : favourites) {
            if (random.nextInt(3) > 0) {
                work.add(work(exercise));
            }
        }
        Map<Spot, Boolean> settled = new TreeMap<>();
        for (Exercise exercise : favourites) {
            if (random.nextInt(8) == 0) {
                Spot.of(exercise.mainArea()).forEach(spot -> settled.put(spot, random.nextBoolean()));
            }
        }
        return new Visit(day, random.nextInt(3) > 0 ? List.of() : RandomCases.soreness(random, day, 4), settled, work);
    }

    private Work work(Exercise exercise) {
        boolean hold = exercise.dose().isHold();
        int reps = List.of(6, 8, 10, 12, 15).get(random.nextInt(5));
        WorkSide side = exercise.sides() == Sides.BOTH
                ? WorkSide.BOTH
                : List.of(WorkSide.EACH, WorkSide.EACH, WorkSide.LEFT, WorkSide.RIGHT)
                        .get(random.nextInt(4));
        return new Work(
                exercise.id(),
                side,
                1 + random.nextInt(4),
                hold ? null : Integer.valueOf(reps),
                hold ? Integer.valueOf(20) : null,
                random.nextBoolean() ? null : LOADS.get(random.nextInt(LOADS.size())),
                hold || random.nextBoolean() ? null : Integer.valueOf(reps - 1 + random.nextInt(4)),
                maybe(1, 10),
                random.nextInt(3) > 0 ? null : maybe(0, 8));
    }

    private @Nullable Integer maybe(int from, int to) {
        return random.nextInt(4) == 0 ? null : Integer.valueOf(from + random.nextInt(to - from + 1));
    }
}
