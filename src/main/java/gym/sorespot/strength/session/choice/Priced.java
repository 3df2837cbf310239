package gym.sorespot.strength.session.choice;

import java.util.Set;

/** A problem whose seconds have their best price, watching the families that need it. */
final class Priced {
    /** About what a second is worth, in 16ths of a point. */
    private static final long GUESS = 8L * Bounds.UNIT;

    private static final int MOST_WATCHED = 5;

    private final Problem problem;
    private final Bounds bounds;
    private final long total;
    private final long twice;

    private Priced(Problem problem, long guess) {
        this.problem = problem;
        this.bounds = new Bounds(problem);
        Pricing pricing = new Pricing(problem, bounds);
        this.total = pricing.settle(guess);
        this.twice = pricing.twice();
    }

    /** Prices seconds; a family that the relaxed session takes twice is watched, and all is priced again. */
    static Priced of(Levels levels) {
        long guess = GUESS;
        long watch = 0;
        while (true) {
            Priced priced = new Priced(levels.problem(watch), guess);
            long more = watch | priced.twice;
            if (more == watch || Long.bitCount(more) > MOST_WATCHED) {
                return priced;
            }
            watch = more;
            guess = Math.max(1, priced.bounds.price());
        }
    }

    /** A bound for all levels, even those that could not be told apart. */
    static Priced relaxed(Levels levels) {
        return new Priced(levels.relaxed(), GUESS);
    }

    Problem problem() {
        return problem;
    }

    Bounds bounds() {
        return bounds;
    }

    /** Points that no session of the problem exceeds. */
    long bound() {
        return points(total);
    }

    /**
     * Points that no session exceeds that takes more exercises of one of these buckets than {@link Offers#ENOUGH}: the
     * last of them adds at most what it adds when the others were as short as can be.
     */
    long withMore(Set<Bucket> buckets) {
        long most = Long.MIN_VALUE / 2;
        for (Level level : problem.levels) {
            if (buckets.contains(level.bucket)) {
                for (int option = 0; option < level.size; option++) {
                    long last = bounds.gain(level, option, Offers.ENOUGH, -1, true)
                            - bounds.price() * level.seconds[option];
                    most = Math.max(most, last);
                }
            }
        }
        return points(total + Math.min(0, most));
    }

    private long points(long sixteenths) {
        return Math.floorDiv(sixteenths, Bounds.UNIT) + (problem.fillable ? Points.FILLED : 0);
    }
}
