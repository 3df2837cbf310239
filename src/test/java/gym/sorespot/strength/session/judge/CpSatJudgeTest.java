package gym.sorespot.strength.session.judge;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.contract.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The judge is judged: on menus so small that every session on them can be counted. */
class CpSatJudgeTest {
    private static final long SEED = 99;
    private static final int EXERCISES = 14;
    private static final int MOST_DOSES = 18;

    @BeforeAll
    static void solver() {
        String missing = CpSatJudge.missing();
        Assumptions.assumeTrue(missing.isEmpty(), missing);
    }

    @Test
    void findsTheBestOfAllSessions() {
        Random random = new Random(SEED);
        List<Exercise> all = new ArrayList<>(Lab.shipped().exercises());
        int compared = 0;
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(all, random);
            Catalogue few = new Catalogue(all.subList(0, EXERCISES), "few");
            Case asked = JudgedCases.of(few, SEED + i, 3).get(i % 3);
            Question question = Question.of(asked).orElseThrow();
            int doses = question.menu().portions().stream()
                    .mapToInt(portion ->
                            portion.members().size() * portion.options().size())
                    .sum();
            if (doses <= MOST_DOSES) {
                Verdict verdict = new CpSatJudge(question).solve(30);
                assertThat(verdict.optimal()).isTrue();
                assertThat(verdict.value())
                        .as("case %d: %s", i, asked.request())
                        .isEqualTo(new All(question).best());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(40);
    }

    /** Goes through all sessions. */
    private static final class All {
        private final Scorer scorer;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Portion> portions = new ArrayList<>();
        private final List<Chosen> taken = new ArrayList<>();
        private final Set<Integer> families = new HashSet<>();
        private final int seconds;

        All(Question question) {
            this.scorer = new Scorer(question.menu());
            this.seconds = 60 * scorer.minutes();
            for (Portion portion : question.menu().portions()) {
                for (Entry entry : portion.members()) {
                    entries.add(entry);
                    portions.add(portion);
                }
            }
        }

        long best() {
            return best(0, seconds);
        }

        private long best(int from, int left) {
            if (from == entries.size()) {
                return scorer.value(taken);
            }
            long best = best(from + 1, left);
            Entry entry = entries.get(from);
            if (families.add(entry.family())) {
                Portion portion = portions.get(from);
                Piece piece = scorer.piece(entry.exercise(), portion.side());
                for (var dose : portion.options()) {
                    if (dose.seconds() <= left) {
                        taken.add(new Chosen(piece, Serving.of(dose)));
                        best = Math.max(best, best(from + 1, left - dose.seconds()));
                        taken.remove(taken.size() - 1);
                    }
                }
                families.remove(entry.family());
            }
            return best;
        }
    }
}
