package gym.sorespot.strength.session.judge;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.RandomRequests;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The engine says of every session what the document says that it is worth. */
class ScorerTest {
    private static final long SEED = 20261;

    @Test
    void countsAsTheEngineShipped() {
        compare(Lab.shipped(), 4_000);
    }

    @Test
    void countsAsTheEngineWithTheImportedCollection() {
        Optional<Catalogue> large = Lab.large();
        Assumptions.assumeTrue(large.isPresent(), "the public collection is not beside this checkout");
        compare(large.orElseThrow(), 1_500);
    }

    private static void compare(Catalogue catalogue, int times) {
        SessionEngine engine = SessionEngine.of(catalogue, Lab.GYM);
        Question.Asker asker = new Question.Asker(catalogue);
        Random random = new Random(SEED);
        RandomHistories histories = new RandomHistories(catalogue, random);
        for (int i = 0; i < times; i++) {
            Request request =
                    i % 2 == 0 ? RandomRequests.wild(random, Lab.GYM) : RandomRequests.ordinary(random, Lab.GYM);
            History history = i % 3 == 0 ? History.NONE : histories.next();
            Session session = engine.plan(request, history);
            Question question = asker.ask(request, history).orElseThrow();
            Scorer scorer = new Scorer(question.menu());
            assertThat(scorer.value(new Given(question.menu()).chosen(session, scorer)))
                    .as("seed %d, case %d: %s %s", SEED, i, request, history)
                    .isEqualTo(session.value().got());
            assertThat(session.value().bound())
                    .isGreaterThanOrEqualTo(session.value().got());
        }
    }
}
