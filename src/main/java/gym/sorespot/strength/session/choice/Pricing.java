package gym.sorespot.strength.session.choice;

/**
 * Finds the price of a second at which the bound is lowest. The bound is convex in the price, and each price asked gives a
 * line below it: where the lines from both sides meet is asked next.
 */
final class Pricing {
    /** About what a second is worth. */
    static final long GUESS = 8L * Group.UNIT;

    private static final long HIGHEST = 1L << 30;
    private static final int ROUNDS = 10;

    private final Problem problem;
    private final Relaxed relaxed;
    private long bestPrice;
    private long bestTotal = Long.MAX_VALUE;

    private Pricing(Problem problem) {
        this.problem = problem;
        this.relaxed = new Relaxed(problem);
    }

    /** The problem with its seconds at the price at which the bound is lowest. */
    static Relaxed of(Problem problem, long guess) {
        Pricing pricing = new Pricing(problem);
        pricing.settle(guess);
        return pricing.relaxed;
    }

    private void settle(long guess) {
        long low = guess;
        long lowSlope = ask(low);
        long lowTotal = relaxed.total();
        long high = low;
        long highSlope = lowSlope;
        long highTotal = lowTotal;
        while (highSlope < 0 && high < HIGHEST) {
            low = high;
            lowSlope = highSlope;
            lowTotal = highTotal;
            high *= 2;
            highSlope = ask(high);
            highTotal = relaxed.total();
        }
        while (lowSlope > 0 && low > 0) {
            high = low;
            highSlope = lowSlope;
            highTotal = lowTotal;
            low = low < Group.UNIT ? 0 : low / 2;
            lowSlope = ask(low);
            lowTotal = relaxed.total();
        }
        for (int round = 0; round < ROUNDS && high - low > 1 && lowSlope < 0 && highSlope > 0; round++) {
            long meets = low + (lowTotal - highTotal + highSlope * (high - low)) / (highSlope - lowSlope);
            long price = Math.max(low + 1, Math.min(high - 1, meets));
            long slope = ask(price);
            long total = relaxed.total();
            boolean done = slope <= 0 ? price == low : price == high;
            if (slope <= 0) {
                done |= slope == lowSlope;
                low = price;
                lowSlope = slope;
                lowTotal = total;
            } else {
                done |= slope == highSlope;
                high = price;
                highSlope = slope;
                highTotal = total;
            }
            if (done) {
                break;
            }
        }
        if (relaxed.price() != bestPrice) {
            relaxed.fill(bestPrice);
        }
    }

    /** The slope of the bound at this price: the seconds that are left over. */
    private long ask(long price) {
        relaxed.fill(price);
        if (relaxed.total() < bestTotal) {
            bestTotal = relaxed.total();
            bestPrice = price;
        }
        return problem.seconds - relaxed.seconds();
    }
}
