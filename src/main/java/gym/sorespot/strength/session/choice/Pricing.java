package gym.sorespot.strength.session.choice;

/**
 * Finds the price of a second at which the bound is lowest. The bound is convex in the price, and each price asked gives a
 * line below it: where the lines from both sides meet is asked next.
 */
final class Pricing {
    /** About what a second is worth: the median over sessions of 15 to 60 minutes lies between 8 and 12 points. */
    static final long GUESS = 10L * Group.UNIT;

    private static final long HIGHEST = 1L << 30;
    private static final int ROUNDS = 10;
    /** The first step away from the guess is so much of it; each further one is twice as long. */
    private static final int PART = 4;
    /** A bound so near to the lowest is as good: looking for a lower one takes longer than it saves. */
    private static final long NEAR = 20L * Group.UNIT;

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
        for (long step = Math.max(1, guess / PART); highSlope < 0 && high < HIGHEST; step *= 2) {
            low = high;
            lowSlope = highSlope;
            lowTotal = highTotal;
            high += step;
            highSlope = ask(high);
            highTotal = relaxed.total();
        }
        for (long step = Math.max(1, guess / PART); lowSlope > 0 && low > 0; step *= 2) {
            high = low;
            highSlope = lowSlope;
            highTotal = lowTotal;
            low = Math.max(0, low - step);
            lowSlope = ask(low);
            lowTotal = relaxed.total();
        }
        for (int round = 0; round < ROUNDS && high - low > 1 && lowSlope < 0 && highSlope > 0; round++) {
            long meets = low + (lowTotal - highTotal + highSlope * (high - low)) / (highSlope - lowSlope);
            // The bound is convex, so between the two it is nowhere below the point where their lines meet.
            long least = Math.max(lowTotal + lowSlope * (meets - low), highTotal + highSlope * (meets - high));
            if (bestTotal - least < NEAR) {
                break;
            }
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
