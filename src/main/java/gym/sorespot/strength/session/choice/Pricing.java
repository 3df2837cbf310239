package gym.sorespot.strength.session.choice;

/**
 * Finds the price of a second at which the bound is lowest. The bound is convex in the price, and each price asked gives a
 * line below it: where the lines from both sides meet is asked next.
 */
final class Pricing {
    private static final long HIGHEST = 1L << 30;
    private static final int ROUNDS = 10;

    private final Problem problem;
    private final Bounds bounds;
    private final Relaxed relaxed;
    private long bestPrice;
    private long bestTotal = Long.MAX_VALUE;
    private long twice;

    Pricing(Problem problem, Bounds bounds) {
        this.problem = problem;
        this.bounds = bounds;
        this.relaxed = new Relaxed(problem, bounds);
    }

    /**
     * Leaves the bounds filled at the best price found.
     *
     * @param guess where to begin, in 16ths of a point
     * @return the lowest bound, in 16ths of a point, without the bonus for filling
     */
    long settle(long guess) {
        long low = guess;
        long lowSlope = ask(low);
        long lowTotal = bounds.total();
        long high = low;
        long highSlope = lowSlope;
        long highTotal = lowTotal;
        while (highSlope < 0 && high < HIGHEST) {
            low = high;
            lowSlope = highSlope;
            lowTotal = highTotal;
            high *= 2;
            highSlope = ask(high);
            highTotal = bounds.total();
        }
        while (lowSlope > 0 && low > 0) {
            high = low;
            highSlope = lowSlope;
            highTotal = lowTotal;
            low = low < Bounds.UNIT ? 0 : low / 2;
            lowSlope = ask(low);
            lowTotal = bounds.total();
        }
        for (int round = 0; round < ROUNDS && high - low > 1 && lowSlope < 0 && highSlope > 0; round++) {
            long meets = low + (lowTotal - highTotal + highSlope * (high - low)) / (highSlope - lowSlope);
            long price = Math.max(low + 1, Math.min(high - 1, meets));
            long slope = ask(price);
            if (slope <= 0) {
                low = price;
                lowSlope = slope;
                lowTotal = bounds.total();
            } else {
                high = price;
                highSlope = slope;
                highTotal = bounds.total();
            }
        }
        if (bounds.price() != bestPrice) {
            bounds.fill(bestPrice);
        }
        return bestTotal;
    }

    /** The families that the session behind the lowest bound takes more than once, as bits. */
    long twice() {
        return twice;
    }

    /** The slope of the bound at this price: the seconds that are left over. */
    private long ask(long price) {
        bounds.fill(price);
        relaxed.walk();
        if (bounds.total() < bestTotal) {
            bestTotal = bounds.total();
            bestPrice = price;
            twice = 0;
        }
        if (bounds.total() == bestTotal) {
            twice |= relaxed.twice();
        }
        return problem.seconds - relaxed.seconds();
    }
}
