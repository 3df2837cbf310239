package gym.sorespot.strength.session.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.engine.SessionEngine;
import gym.sorespot.strength.session.json.SessionWriter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The contract as properties over seeded random requests, catalogues and histories. */
class ContractTest {
    private static final long SEED = 4711;
    private static final Catalogue SHIPPED = Lab.shipped();

    @Test
    void holdsForThousandsOfMembers() {
        Random random = new Random(SEED);
        RandomCases cases = new RandomCases(random, Properties.GYM);
        SessionEngine engine = SessionEngine.of(SHIPPED, Properties.GYM);
        ContractChecker checker = new ContractChecker(SHIPPED, Properties.GYM);
        Properties property = new Properties("members", SEED);
        for (int i = 0; i < 4_000; i++) {
            Case asked = cases.next(SHIPPED);
            property.check(i, asked, checker.broken(asked, asked.plan(engine)), ContractTest::broken);
        }
    }

    @Test
    void holdsForRandomCatalogues() {
        Random random = new Random(SEED + 1);
        RandomCatalogues catalogues = new RandomCatalogues(random, SHIPPED, Properties.GYM.equipment());
        RandomCases cases = new RandomCases(random, Properties.GYM);
        Properties property = new Properties("catalogues", SEED + 1);
        for (int i = 0; i < 400; i++) {
            Catalogue catalogue = catalogues.next();
            SessionEngine engine = SessionEngine.of(catalogue, Properties.GYM);
            ContractChecker checker = new ContractChecker(catalogue, Properties.GYM);
            for (int j = 0; j < 4; j++) {
                Case asked = cases.next(catalogue);
                property.check(4 * i + j, asked, checker.broken(asked, asked.plan(engine)), ContractTest::broken);
            }
        }
    }

    /** Point 14: the same question, the same answer, to the byte, from another engine and after other questions. */
    @Test
    void sameQuestionSameBytes() {
        Random random = new Random(SEED + 2);
        RandomCases cases = new RandomCases(random, Properties.GYM);
        SessionEngine engine = SessionEngine.of(SHIPPED, Properties.GYM);
        for (int i = 0; i < 300; i++) {
            Case asked = cases.next(SHIPPED);
            assertThat(new SessionWriter().line(asked.plan(engine)))
                    .as("seed %d, case %d", SEED + 2, i)
                    .isEqualTo(new SessionWriter().line(asked.plan()));
        }
    }

    private static List<String> broken(Case asked) {
        return ContractChecker.of(asked).broken(asked, asked.plan());
    }
}
