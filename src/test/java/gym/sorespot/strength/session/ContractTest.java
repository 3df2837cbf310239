package gym.sorespot.strength.session;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract as properties over seeded random requests, catalogues and histories. */
class ContractTest {
    private static final long SEED = 4711;
    private static final Catalogue SHIPPED = Lab.shipped();

    @Test
    void holdsForThousandsOfRequests() {
        SessionEngine engine = SessionEngine.of(SHIPPED, Lab.GYM);
        Random random = new Random(SEED);
        for (int i = 0; i < 4000; i++) {
            Request request = RandomRequests.wild(random, Lab.GYM);
            History history = i % 2 == 0 ? History.NONE : history(random);
            Session session = engine.plan(request, history);
            assertThat(new ContractChecker(SHIPPED, request, history, session).broken())
                    .as("seed %d, case %d: %s %s", SEED, i, request, session)
                    .isEmpty();
        }
    }

    @Test
    void holdsForSmallCatalogues() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < 400; i++) {
            List<Exercise> some = new ArrayList<>(SHIPPED.exercises());
            java.util.Collections.shuffle(some, random);
            Catalogue few = new Catalogue(some.subList(0, random.nextInt(12)), "few");
            Request request = RandomRequests.wild(random, Lab.GYM);
            Session session = SessionEngine.of(few, Lab.GYM).plan(request, History.NONE);
            assertThat(new ContractChecker(few, request, History.NONE, session).broken())
                    .as("seed %d, case %d: %s %s", SEED + 1, i, request, session)
                    .isEmpty();
        }
    }

    @Test
    void sameQuestionSameAnswer() {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < 200; i++) {
            Request request = RandomRequests.wild(random, Lab.GYM);
            History history = history(random);
            assertThat(SessionEngine.of(SHIPPED, Lab.GYM).plan(request, history))
                    .isEqualTo(SessionEngine.of(SHIPPED, Lab.GYM).plan(request, history));
        }
    }

    @Test
    void soreCalvesGetTheStretchTheDropAndTheRaise() {
        List<Soreness> calves = List.of(
                new Soreness(new Spot(Area.CALF, Side.LEFT), 4, null),
                new Soreness(new Spot(Area.CALF, Side.RIGHT), 4, null));
        Request request = new Request(
                Lab.DAY,
                30,
                Goal.STRENGTH,
                2,
                null,
                Set.of("barbell", "step", "mat", "wall"),
                calves,
                List.of(),
                false);
        Session session = SessionEngine.of(SHIPPED, Lab.GYM).plan(request, History.NONE);
        assertThat(session.items().stream().map(Item::exercise))
                .contains("downward-dog", "heel-drop", "barbell-calf-raise");
        assertThat(session.seconds()).isBetween(1620, 1800);
        assertThat(ContractChecker.patterns(SHIPPED, session)).hasSizeGreaterThanOrEqualTo(2);
    }

    private static History history(Random random) {
        List<Visit> visits = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = count; i > 0; i--) {
            List<Work> work = new ArrayList<>();
            for (int j = random.nextInt(5); j > 0; j--) {
                Exercise exercise = SHIPPED.exercises().get(random.nextInt(SHIPPED.size()));
                WorkSide side = exercise.sides() == Sides.BOTH
                        ? WorkSide.BOTH
                        : List.of(WorkSide.EACH, WorkSide.LEFT, WorkSide.RIGHT).get(random.nextInt(3));
                boolean hold = exercise.dose().isHold();
                work.add(new Work(
                        exercise.id(),
                        side,
                        3,
                        hold ? null : 10,
                        hold ? 20 : null,
                        null,
                        hold ? null : 8 + random.nextInt(5),
                        1 + random.nextInt(10),
                        random.nextInt(4)));
            }
            visits.add(new Visit(
                    Lab.DAY.minusDays(i * (1L + random.nextInt(3)) - random.nextInt(2)), List.of(), Map.of(), work));
        }
        return new History(visits);
    }
}
