package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Menu;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One of each kind is kept; whatever a better session takes has to come back, and not for nothing. */
class MoreTest {
    private static final long SEED = 31;
    private static final int CASES = 150;
    private static final Area[] AREAS = {Area.CALF, Area.SHIN, Area.CHEST};
    private static final Role[] ROLES = {Role.STRENGTH, Role.STRENGTH, Role.ECCENTRIC, Role.STRETCH, Role.WARM_UP};

    private final Random random = new Random(SEED);

    @Test
    void whatCouldBeBetterComesBack() {
        int better = 0;
        int spared = 0;
        for (int i = 0; i < CASES; i++) {
            Menu menu = menu();
            Objective objective = new Objective(menu, Favours.none());
            Offers offers = new Offers(menu, objective);
            Groups groups = new Groups(offers, new Columns(offers.all(), objective.lifted()));
            Enough enough = new Enough(1);
            Problem few = new Problem(objective, groups, menu.day().seconds(), enough, Set.of());
            Relaxed relaxed = Pricing.of(few, Pricing.GUESS);
            long known = best(few, relaxed);
            boolean raised = new More(few, relaxed).raise(enough, known);
            Problem more = new Problem(objective, groups, menu.day().seconds(), enough, Set.of());
            long most = Menus.most(menu, objective);
            assertThat(best(more, Pricing.of(more, Pricing.GUESS)))
                    .as("seed %d, case %d", SEED, i)
                    .isEqualTo(most);
            if (known < most) {
                better++;
                assertThat(raised).as("seed %d, case %d", SEED, i).isTrue();
            } else if (!raised && shortened(few)) {
                spared++;
            }
        }
        assertThat(better)
                .as("seed %d: more than one of a kind was better", SEED)
                .isGreaterThan(CASES / 10);
        assertThat(spared).as("seed %d: one was seen to be enough", SEED).isGreaterThan(CASES / 20);
    }

    private static boolean shortened(Problem problem) {
        for (Group group : problem.groups) {
            if (group.shortened) {
                return true;
            }
        }
        return false;
    }

    private static long best(Problem problem, Relaxed relaxed) {
        Sweep sweep = new Sweep(problem, relaxed);
        sweep.run(1, Integer.MAX_VALUE, false);
        return sweep.best();
    }

    private Menu menu() {
        GivenDoses doses = new GivenDoses();
        Draft[] drafts = new Draft[6];
        int[] lengths = {60 + random.nextInt(200), 60 + random.nextInt(400)};
        for (int i = 0; i < drafts.length; i++) {
            Area area = AREAS[random.nextInt(AREAS.length)];
            drafts[i] = Draft.of("e" + i, ROLES[random.nextInt(ROLES.length)], area);
            doses.personal("e" + i)
                    .give("e" + i, GivenDoses.reps(1 + random.nextInt(3), 60, lengths[random.nextInt(2)]));
        }
        return Menus.of(new OneDay().minutes(5 + random.nextInt(12)).sore("calf:left", 3), doses, drafts);
    }
}
