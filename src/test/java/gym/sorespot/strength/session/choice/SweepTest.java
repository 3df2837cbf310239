package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One pass over all purposes against trying everything, as wide as it likes and far too narrow. */
class SweepTest {
    private static final long SEED = 21;
    private static final int CASES = 60;
    private static final int ANY = Integer.MAX_VALUE;
    private static final Area[] AREAS = {Area.CALF, Area.SHIN, Area.CHEST, Area.LATS, Area.THIGH_FRONT};

    private final Random random = new Random(SEED);

    private record Asked(Menu menu, Objective objective, Problem problem, long most) {}

    private Sweep sweep(Asked asked) {
        return new Sweep(asked.problem, Pricing.of(asked.problem, Pricing.GUESS));
    }

    @Test
    void findsTheBestWhereverItBegins() {
        for (int i = 0; i < CASES; i++) {
            Asked asked = asked();
            Sweep sweep = sweep(asked);
            assertThat(sweep.run(asked.most + 1, ANY, false)).as("case %d", i).isFalse();
            for (long goal : new long[] {asked.most, asked.most - 1, asked.most / 2, 1}) {
                assertThat(sweep.run(goal, ANY, false))
                        .as("case %d from %d", i, goal)
                        .isTrue();
                assertThat(sweep.best()).as("case %d from %d", i, goal).isEqualTo(asked.most);
                assertThat(asked.objective.value(
                                sweep.taken().stream().map(Taken::pick).toList()))
                        .as("case %d from %d", i, goal)
                        .isEqualTo(asked.most);
                assertThat(sweep.dropped()).as("nothing was given up").isEqualTo(Long.MIN_VALUE);
            }
        }
    }

    /** What was given up for want of room could reach as far as is said, no session further. */
    @Test
    void howeverNarrowItIsHonest() {
        int narrow = 0;
        for (int i = 0; i < CASES; i++) {
            Asked asked = asked();
            Sweep sweep = sweep(asked);
            for (int width = 1; width <= 6; width++) {
                sweep.run(1, width, false);
                assertThat(Math.max(sweep.best(), sweep.dropped()))
                        .as("case %d, %d wide", i, width)
                        .isGreaterThanOrEqualTo(asked.most);
                assertThat(sweep.best()).as("case %d, %d wide", i, width).isLessThanOrEqualTo(asked.most);
                narrow += sweep.best() < asked.most ? 1 : 0;
            }
        }
        assertThat(narrow).as("seed %d: too narrow to find the best", SEED).isPositive();
    }

    /** Dropping what is slower is right but for the bonus for filled minutes, and says where that may be missed. */
    @Test
    void fasterIsAsGoodUnlessTimeIsToBeFilled() {
        int missed = 0;
        for (int i = 0; i < CASES; i++) {
            Asked asked = asked();
            Sweep sweep = sweep(asked);
            sweep.run(1, ANY, true);
            long lost = asked.most - sweep.best();
            assertThat(lost).as("case %d", i).isBetween(0L, sweep.tooShort() ? (long) Points.FILLED : 0L);
            missed += lost > 0 ? 1 : 0;
        }
        assertThat(missed)
                .as("seed %d: too short for want of slower ones", SEED)
                .isPositive();
    }

    private Asked asked() {
        GivenDoses doses = new GivenDoses();
        Draft[] drafts = new Draft[6];
        for (int i = 0; i < drafts.length; i++) {
            Role role = Role.values()[random.nextInt(Role.values().length)];
            drafts[i] = Draft.of("e" + i, role, AREAS[random.nextInt(AREAS.length)]);
            Prescription[] options = new Prescription[1 + random.nextInt(3)];
            for (int o = 0; o < options.length; o++) {
                options[o] = GivenDoses.reps(1 + random.nextInt(4), 60, 60 + random.nextInt(400));
            }
            doses.personal("e" + i).give("e" + i, options);
        }
        Menu menu = Menus.of(
                new OneDay()
                        .minutes(5 + random.nextInt(20))
                        .sore("calf:left", 1 + random.nextInt(4))
                        .sore("thigh-front:right", 1 + random.nextInt(4)),
                doses,
                drafts);
        Objective objective = new Objective(menu, Favours.none());
        Offers offers = new Offers(menu, objective);
        Groups groups = new Groups(offers, new Columns(offers.all(), objective.lifted()));
        Problem problem = new Problem(objective, groups, menu.day().seconds(), new Enough(ANY), Set.of());
        return new Asked(menu, objective, problem, Menus.most(menu, objective));
    }
}
