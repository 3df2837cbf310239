package gym.sorespot.strength.session.judge;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.contract.Case;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real solver that knows only the page finds nothing better than the engine, and the same where both have proven it. */
class JudgeTest {
    private static final long SEED = 3_000;

    @BeforeAll
    static void solver() {
        String missing = CpSatJudge.missing();
        Assumptions.assumeTrue(missing.isEmpty(), missing);
    }

    @Test
    void agreesOnShippedExercises() {
        judge(Lab.shipped(), "shipped", 220);
    }

    @Test
    void agreesOnTheImportedCollection() {
        Optional<Catalogue> large = Lab.large();
        Assumptions.assumeTrue(large.isPresent(), "the public collection is not beside this checkout");
        judge(large.orElseThrow(), "imported", 110);
    }

    private static void judge(Catalogue catalogue, String name, int count) {
        SessionEngine engine = SessionEngine.of(catalogue, Lab.GYM);
        Question.Asker asker = new Question.Asker(catalogue);
        List<Case> cases = JudgedCases.of(catalogue, SEED, count);
        long proven = IntStream.range(0, count)
                .parallel()
                .filter(i -> {
                    Case asked = cases.get(i);
                    Trial.Outcome outcome =
                            Trial.of(asker.ask(asked).orElseThrow(), engine.plan(asked.request(), asked.history()));
                    assertThat(outcome.against())
                            .as(() -> "seed " + SEED + ", case " + i + " of " + name + ": "
                                    + (outcome.against().isEmpty() ? "" : Trial.replay(asked, name + "-" + i)))
                            .isEmpty();
                    return outcome.proven();
                })
                .count();
        assertThat(proven).as("cases that both have proven, of %d", count).isGreaterThanOrEqualTo(count * 95L / 100);
    }
}
