package gym.sorespot.strength.session.judge;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.contract.Case;
import gym.sorespot.strength.session.contract.RandomCases;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The engine says of every session what the page says that it is worth, whatever the request and the history. */
class ScorerTest {
    private static final long SEED = 20261;

    @Test
    void countsAsTheEngineOnShippedExercises() {
        compare(Lab.shipped(), 3_000);
    }

    @Test
    void countsAsTheEngineOnTheImportedCollection() {
        Optional<Catalogue> large = Lab.large();
        Assumptions.assumeTrue(large.isPresent(), "the public collection is not beside this checkout");
        compare(large.orElseThrow(), 700);
    }

    private static void compare(Catalogue catalogue, int times) {
        SessionEngine engine = SessionEngine.of(catalogue, Lab.GYM);
        Question.Asker asker = new Question.Asker(catalogue);
        RandomCases cases = new RandomCases(new Random(SEED), Lab.GYM);
        int sessions = 0;
        for (int i = 0; i < times; i++) {
            Case asked = cases.next(catalogue);
            Optional<Question> question = asker.ask(asked);
            if (question.isPresent()) {
                Session session = engine.plan(asked.request(), asked.history());
                Scorer scorer = new Scorer(question.get().menu());
                assertThat(scorer.value(new Given(question.get().menu()).chosen(session, scorer)))
                        .as("seed %d, case %d: %s %s", SEED, i, asked.request(), asked.history())
                        .isEqualTo(session.value().got())
                        .isLessThanOrEqualTo(session.value().bound());
                sessions++;
            }
        }
        assertThat(sessions).as("cases with a session").isGreaterThan(times / 2);
    }
}
