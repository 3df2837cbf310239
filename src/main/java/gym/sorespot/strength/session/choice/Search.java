package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Menu;
import java.util.List;
import java.util.Set;

/**
 * Finds the best session and proves it, or says how far from the best it may be. Exact dynamic programming over buckets,
 * cut by a Lagrangian bound; what is counted against the limit is partial sessions, never time, so that the same question
 * always gets the same answer.
 */
public final class Search {
    /** How many exercises of a bucket are kept at first; more, when a session with more of them could be better. */
    private static final int ENOUGH = 3;

    private final Menu menu;
    private final Objective objective;
    private final Offers offers;
    private final Columns columns;
    private final Groups groups;

    private Search(Menu menu, Favours favours) {
        this.menu = menu;
        this.objective = new Objective(menu, favours);
        this.offers = new Offers(menu, objective);
        this.columns = new Columns(offers.all(), objective.lifted());
        this.groups = new Groups(offers, columns);
    }

    /** The best session on this menu. */
    public static Choice best(Menu menu) {
        return best(menu, Favours.none());
    }

    /** The best session on this menu when some exercises are favoured; their points are part of the answer's. */
    public static Choice best(Menu menu, Favours favours) {
        return new Search(menu, favours).run();
    }

    private Choice run() {
        if (columns.many()) {
            return guided();
        }
        Branches branches = branches();
        long got = objective.value(branches.picks());
        return got == branches.bound()
                ? new Choice(branches.picks(), got, got)
                : polished(List.of(branches.picks()), branches.bound());
    }

    /** More sore spots than the tables know: good sessions, and a bound as if all further spots got their due. */
    private Choice guided() {
        int seconds = menu.day().seconds();
        Favours needed =
                new Cover(offers.all(), seconds).needed(menu.day().aims().size(), objective.favours());
        List<Pick> covering = new Search(menu, needed).branches().picks();
        List<Pick> sorest = branches().picks();
        Enough all = new Enough(Integer.MAX_VALUE);
        Problem problem = new Problem(objective, groups, seconds, all, Set.of());
        Relaxed relaxed = Pricing.of(problem, Pricing.GUESS);
        long most = Math.floorDiv(relaxed.total() + problem.fill(), Group.UNIT) + columns.beyond();
        return polished(List.of(covering, sorest), most);
    }

    /** The best that these can be made into. */
    private Choice polished(List<List<Pick>> sessions, long bound) {
        Polish polish = new Polish(menu, objective);
        List<Pick> best = List.of();
        for (List<Pick> session : sessions) {
            List<Pick> better = polish.better(session);
            best = objective.value(better) > objective.value(best) ? better : best;
        }
        long got = objective.value(best);
        return new Choice(best, got, Math.max(got, bound));
    }

    private Branches branches() {
        Enough enough = new Enough(ENOUGH);
        int seconds = menu.day().seconds();
        Branches branches = new Branches(objective, groups, seconds, enough, Pricing.GUESS);
        branches.run(List.of());
        // What was raised covers all that could be better, so once more is enough.
        if (branches.raise()) {
            Branches again = new Branches(objective, groups, seconds, enough, branches.price());
            again.run(branches.picks());
            return again;
        }
        return branches;
    }
}
