package gym.sorespot.strength.session.choice;

/**
 * The session that is best when seconds have a price instead of a limit: how long it is tells which way the price goes,
 * and which families it takes twice tells what the bound should watch.
 */
final class Relaxed {
    private final Problem problem;
    private final Bounds bounds;
    private int seconds;
    private long twice;

    Relaxed(Problem problem, Bounds bounds) {
        this.problem = problem;
        this.bounds = bounds;
    }

    /** Walks through the levels at the present price. */
    void walk() {
        seconds = 0;
        twice = 0;
        long families = 0;
        int sets = 0;
        int mask = 0;
        for (int i = 0; i < problem.levels.length; i++) {
            Level level = problem.levels[i];
            sets = problem.goesOn[i] ? sets : 0;
            int taken = best(level, i, sets, mask);
            if (taken >= 0) {
                seconds += level.seconds[taken];
                sets = Math.min(level.bucket.curve().flatFrom(), sets + level.sets[taken]);
                mask |= problem.grants(i, taken);
                twice |= families & level.familyBit;
                families |= level.familyBit;
            }
        }
    }

    /** Seconds of it; of equally good ones by the order of options. */
    int seconds() {
        return seconds;
    }

    /** The bits of the families that it takes more than once. */
    long twice() {
        return twice;
    }

    private int best(Level level, int i, int sets, int mask) {
        long best = level.forced ? Long.MIN_VALUE : bounds.after(i, sets, mask);
        int taken = -1;
        boolean mobility = level.bucket.purpose().mobility();
        int flat = level.bucket.curve().flatFrom();
        int options = (mask & problem.familyBit[i]) == 0 ? level.size : 0;
        for (int option = 0; option < options; option++) {
            long gain = bounds.gain(level, option, sets, mask, mobility)
                    - bounds.price() * level.seconds[option]
                    + bounds.after(i, Math.min(flat, sets + level.sets[option]), mask | problem.grants(i, option));
            if (gain > best) {
                best = gain;
                taken = option;
            }
        }
        return taken;
    }
}
