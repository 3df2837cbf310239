package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Lab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Histories of exercises of one catalogue, drawn from a seed: up to six visits within a month, the last perhaps today. */
final class RandomHistories {
    private static final List<WorkSide> ONE_BY_ONE = List.of(WorkSide.EACH, WorkSide.LEFT, WorkSide.RIGHT);

    private final Catalogue catalogue;
    private final Random random;

    RandomHistories(Catalogue catalogue, Random random) {
        this.catalogue = catalogue;
        this.random = random;
    }

    History next() {
        List<Visit> visits = new ArrayList<>();
        int apart = 1 + random.nextInt(6);
        for (int i = random.nextInt(7); i > 0; i--) {
            List<Work> work = IntStream.range(0, random.nextInt(9))
                    .mapToObj(number -> work())
                    .toList();
            visits.add(new Visit(
                    Lab.DAY.minusDays((long) i * apart - random.nextInt(apart + 1)), List.of(), Map.of(), work));
        }
        return new History(visits);
    }

    private Work work() {
        Exercise exercise = catalogue.exercises().get(random.nextInt(catalogue.size()));
        WorkSide side = exercise.sides() == Sides.BOTH ? WorkSide.BOTH : ONE_BY_ONE.get(random.nextInt(3));
        boolean hold = exercise.dose().isHold();
        return new Work(
                exercise.id(),
                side,
                1 + random.nextInt(5),
                hold ? null : Integer.valueOf(8 + random.nextInt(8)),
                hold ? Integer.valueOf(10 + random.nextInt(50)) : null,
                random.nextBoolean() ? 2.5 * random.nextInt(40) : null,
                hold ? null : Integer.valueOf(8 + random.nextInt(8)),
                random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(10)),
                random.nextInt(6));
    }
}
