package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Menu;
import java.util.List;

/**
 * Finds the best session and proves it, or says how far from the best it may be. Exact dynamic programming over families,
 * cut by a Lagrangian bound; what is counted against the limit is partial sessions, never time, so that the same question
 * always gets the same answer.
 */
public final class Search {
    /** Partial sessions kept at a level in the first run, which finds a good session. */
    private static final int NARROW = 48;

    /** And in the second, which proves it; beyond, the least promising are given up and the bound says so. */
    private static final int WIDE = 6_000;

    private static final long ANY = Long.MIN_VALUE / (4 * Bounds.UNIT);

    private final Offers offers;
    private final Objective objective;
    private final int seconds;

    private Search(Menu menu) {
        this.objective = new Objective(menu);
        this.offers = new Offers(menu, objective);
        this.seconds = menu.day().seconds();
    }

    /** The best session on this menu. */
    public static Choice best(Menu menu) {
        return new Search(menu).run(menu.day().aims().size());
    }

    private Choice run(int spots) {
        Columns columns = new Columns(objective, offers.all());
        boolean many = columns.count() > Columns.MOST;
        Pins pins = many ? new Cover(objective, offers.all(), seconds).pins(spots) : new Pins();
        List<Offer> open = many ? offers.all() : offers.kept();
        Levels levels = new Levels(objective, open, columns, pins, seconds);
        Priced priced = Priced.of(levels);
        Sweep sweep = new Sweep(priced.problem(), priced.bounds());
        sweep.run(ANY, NARROW, true);
        boolean filled = sweep.filled();
        long best = sweep.best();
        List<Pick> picks = sweep.picks();
        long bound = priced.bound();
        if (best < bound) {
            boolean better = sweep.run(best + 1, WIDE, true);
            if (!(better ? sweep.filled() : filled)) {
                better = sweep.run(best + 1, WIDE, false);
            }
            if (better) {
                best = sweep.best();
                picks = sweep.picks();
            }
            bound = Math.min(bound, Math.max(best, sweep.dropped()));
        }
        if (!many) {
            bound = Math.max(bound, priced.withMore(offers.shortened()));
        }
        long got = objective.value(picks);
        if (many || levels.incomplete()) {
            Levels all = new Levels(objective, offers.all(), columns, new Pins(), seconds);
            bound = Priced.relaxed(all).bound() + columns.beyond();
        }
        return new Choice(picks, got, Math.max(got, bound));
    }
}
