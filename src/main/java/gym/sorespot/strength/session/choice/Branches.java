package gym.sorespot.strength.session.choice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over families that are in several buckets: a session that takes one of them twice is cut in two, one
 * branch keeping the family for the first bucket, one closing it there. Most sessions need no branch.
 */
final class Branches {
    /** Branches that are looked at; beyond, the bound of the others is given as it is. */
    private static final int MOST = 40;

    /** Partial sessions kept at a step; beyond, the least promising are given up and the bound says so. */
    private static final int WIDE = 3_000;

    /** How far below the bound is looked for a session first, in points. */
    private static final long FIRST_GAP = 150;

    private static final int EVERYTHING = Integer.MAX_VALUE;

    private final Objective objective;
    private final Groups groups;
    private final int seconds;
    private final Enough enough;
    private long price;
    private final PriorityQueue<Branch> open = new PriorityQueue<>(
            Comparator.comparingLong(Branch::bound).reversed().thenComparingInt(Branch::number));
    private int number;
    private long best;
    private List<Pick> picks = List.of();
    private long bound = Long.MIN_VALUE;
    private @Nullable More more;

    private record Branch(Set<Closed> closed, long bound, long price, int number) {}

    /** @param price of a second to start from, in 16ths of a point */
    Branches(Objective objective, Groups groups, int seconds, Enough enough, long price) {
        this.objective = objective;
        this.groups = groups;
        this.seconds = seconds;
        this.enough = enough;
        this.price = price;
    }

    /** @param known a session to start from, may be empty */
    void run(List<Pick> known) {
        picks = known;
        best = objective.value(known);
        open.add(new Branch(Set.of(), Long.MAX_VALUE, price, number++));
        for (int i = 0; i < MOST && !open.isEmpty() && open.element().bound > best; i++) {
            look(open.remove());
        }
        for (Branch left : open) {
            bound = Math.max(bound, left.bound);
        }
        bound = Math.max(bound, best);
    }

    /** The best session found. */
    List<Pick> picks() {
        return picks;
    }

    /** What no session exceeds that takes no more of a bucket than was kept of it. */
    long bound() {
        return bound;
    }

    /** The price of a second that was found, a good one to start from. */
    long price() {
        return price;
    }

    /** Raises what is kept of buckets where a session with more of it could be better; false when none could. */
    boolean raise() {
        return more != null && more.raise(enough, best);
    }

    private void look(Branch branch) {
        Problem problem = new Problem(objective, groups, seconds, enough, branch.closed);
        Relaxed relaxed = Pricing.of(problem, branch.price);
        if (branch.closed.isEmpty()) {
            more = new More(problem, relaxed);
            price = Math.max(1, relaxed.price());
        }
        long most = Math.floorDiv(relaxed.total() + problem.fill(), Group.UNIT);
        Sweep sweep = new Sweep(problem, relaxed);
        boolean byTime = true;
        boolean found = false;
        long goal = most + 1;
        for (long gap = FIRST_GAP; !found && goal > best + 1; gap *= 4) {
            goal = Math.max(best + 1, most - gap);
            found = sweep.run(goal, WIDE, byTime);
            if (byTime && sweep.tooShort()) {
                // A slower session may be worth more, because it fills the time: all over again, dropping nothing for
                // time.
                byTime = false;
                Problem whole = new Problem(objective, groups, seconds, new Enough(EVERYTHING), branch.closed);
                sweep = new Sweep(whole, Pricing.of(whole, relaxed.price()));
                found = sweep.run(goal, WIDE, false);
            }
        }
        long here = Math.max(sweep.dropped(), found ? sweep.best() : goal - 1);
        if (found) {
            take(sweep, branch, here, relaxed.price());
        } else {
            bound = Math.max(bound, Math.min(most, here));
        }
    }

    /** Takes what was found, or branches where it takes a family twice. */
    private void take(Sweep sweep, Branch branch, long here, long price) {
        List<Taken> taken = sweep.taken();
        keep(taken);
        Set<Integer> families = new HashSet<>();
        for (Taken one : taken) {
            int family = one.family();
            if (!families.add(family) && groups.shared(family)) {
                // The first is from the bucket that matters most: either the family is kept for it, or not taken there.
                int first = taken.stream()
                        .filter(each -> each.family() == family)
                        .mapToInt(each -> each.group().bucket.place())
                        .findFirst()
                        .orElseThrow();
                branch(branch, family, groups.places(family).filter(place -> place != first), here, price);
                branch(branch, family, IntStream.of(first), here, price);
                return;
            }
        }
        bound = Math.max(bound, here);
    }

    private void branch(Branch from, int family, IntStream places, long here, long price) {
        Set<Closed> closed = new HashSet<>(from.closed);
        places.forEach(place -> closed.add(new Closed(place, family)));
        open.add(new Branch(closed, here, Math.max(1, price), number++));
    }

    /** Keeps a session if it is the best so far; of a family that it takes twice, the first. */
    private void keep(List<Taken> taken) {
        Set<Integer> families = new HashSet<>();
        List<Pick> found = taken.stream()
                .filter(one -> families.add(one.family()))
                .map(Taken::pick)
                .toList();
        long value = objective.value(found);
        if (value > best) {
            best = value;
            picks = found;
        }
    }
}
