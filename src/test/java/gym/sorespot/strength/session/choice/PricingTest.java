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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The price of a second: where it is found, the bound is as low as anywhere. */
class PricingTest {
    private static final long SEED = 21;
    private static final int CASES = 40;
    /** Bounds 20 points above the lowest are good enough. */
    private static final long NEAR = 20L * Group.UNIT;

    /** Wherever one starts, from nothing to far too dear. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 40, 160, 5_000, 1L << 20})
    void theBoundIsLowWhereverOneStarts(long guess) {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Problem problem = problem(random);
            Relaxed found = Pricing.of(problem, guess);
            assertThat(found.price()).as("seed %d, case %d", SEED, i).isNotNegative();
            assertThat(found.total() - lowest(problem))
                    .as("seed %d, case %d, from %d: %d", SEED, i, guess, found.price())
                    // Prices are whole numbers: one more or less changes the bound by the seconds that are left over.
                    .isLessThan(NEAR + problem.seconds);
        }
    }

    /** The tables are those of the price that is named, not of the one that was tried last. */
    @Test
    void theTablesBelongToThePrice() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Problem problem = problem(random);
            Relaxed found = Pricing.of(problem, Pricing.GUESS);
            Relaxed again = new Relaxed(problem);
            again.fill(found.price());
            assertThat(found.total()).as("seed %d, case %d", SEED, i).isEqualTo(again.total());
            assertThat(found.seconds()).isEqualTo(again.seconds());
        }
    }

    /** Where all fits, time costs nothing. */
    @Test
    void timeEnoughCostsNothing() {
        GivenDoses doses = new GivenDoses();
        doses.personal("a").give("a", GivenDoses.reps(2, 60, 200));
        Problem problem = problem(Menus.of(new OneDay().minutes(10), doses, Draft.of("a", Role.STRENGTH, Area.CHEST)));
        Relaxed found = Pricing.of(problem, Pricing.GUESS);
        Relaxed free = new Relaxed(problem);
        free.fill(0);
        assertThat(found.total()).isEqualTo(free.total());
        assertThat(found.seconds()).isEqualTo(200);
    }

    /** The bound is convex in the price: halving an interval by its slope ends at the lowest. */
    private static long lowest(Problem problem) {
        Relaxed relaxed = new Relaxed(problem);
        long low = 0;
        long high = 1L << 30;
        long lowest = Long.MAX_VALUE;
        while (low <= high) {
            long price = (low + high) / 2;
            relaxed.fill(price);
            lowest = Math.min(lowest, relaxed.total());
            if (problem.seconds - relaxed.seconds() < 0) {
                low = price + 1;
            } else {
                high = price - 1;
            }
        }
        return lowest;
    }

    private static Problem problem(Menu menu) {
        Objective objective = new Objective(menu, Favours.none());
        Offers offers = new Offers(menu, objective);
        Groups groups = new Groups(offers, new Columns(offers.all(), objective.lifted()));
        return new Problem(objective, groups, menu.day().seconds(), new Enough(3), Set.of());
    }

    private static Problem problem(Random random) {
        GivenDoses doses = new GivenDoses();
        Area[] areas = {Area.CALF, Area.SHIN, Area.CHEST, Area.LATS, Area.BUTTOCK, Area.THIGH_FRONT};
        Draft[] drafts = new Draft[6 + random.nextInt(10)];
        for (int i = 0; i < drafts.length; i++) {
            Role role = Role.values()[random.nextInt(Role.values().length)];
            drafts[i] = Draft.of("e" + i, role, areas[random.nextInt(areas.length)]);
            Prescription[] options = new Prescription[1 + random.nextInt(3)];
            for (int o = 0; o < options.length; o++) {
                options[o] = GivenDoses.reps(1 + random.nextInt(4), 60, 60 + random.nextInt(500));
            }
            doses.personal("e" + i).give("e" + i, options);
        }
        return problem(Menus.of(
                new OneDay()
                        .minutes(5 + random.nextInt(25))
                        .sore("calf:left", 1 + random.nextInt(4))
                        .sore("thigh-front:right", 1 + random.nextInt(4)),
                doses,
                drafts));
    }
}
