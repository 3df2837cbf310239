package gym.sorespot.strength.session.choice;

import java.util.List;

/**
 * Goes through the levels once with all partial sessions that can still reach a goal (dynamic programming; what cannot
 * reach it by the bound is dropped). If it finds a session that reaches the goal, it finds the best one.
 */
final class Sweep {
    private static final int FEW = 16;

    private final Problem problem;
    private final Bounds bounds;
    private final Trail trail = new Trail();
    private States now = new States();
    private States next = new States();
    private long goal;
    private long filledBonus;
    private long steps;
    private long dropped;
    private long best;
    private int bestStep;
    private int bestTime;

    Sweep(Problem problem, Bounds bounds) {
        this.problem = problem;
        this.bounds = bounds;
    }

    /**
     * Looks for sessions of at least {@code newGoal} points.
     *
     * @param width most partial sessions that are kept at a level
     * @param byTime whether to drop partial sessions that are slower than alike ones and not better; right unless the
     *     best session found is too short to count as filled
     * @return whether there is one
     */
    boolean run(long newGoal, int width, boolean byTime) {
        filledBonus = problem.fillable ? Points.FILLED : 0;
        goal = (newGoal - filledBonus) * Bounds.UNIT;
        trail.clear();
        best = Long.MIN_VALUE;
        bestStep = Trail.ROOT;
        dropped = Long.MIN_VALUE;
        now.clear();
        int start = now.put(0, 0, 0, 0, 0, bounds.total());
        now.step[start] = Trail.ROOT;
        for (int level = 0; level < problem.levels.length; level++) {
            next.clear();
            for (int state = 0; state < now.size; state++) {
                expand(level, state);
            }
            if (byTime && next.size > FEW) {
                next.dropSlower();
            }
            if (next.size > width) {
                dropped = Math.max(dropped, next.keepBest(width));
            }
            States free = now;
            now = next;
            next = free;
        }
        for (int state = 0; state < now.size; state++) {
            long value = now.value[state] / Bounds.UNIT + (now.time[state] >= problem.fillFrom ? Points.FILLED : 0);
            if (value > best) {
                best = value;
                bestStep = now.step[state];
                bestTime = now.time[state];
            }
        }
        return best >= newGoal;
    }

    private void expand(int i, int state) {
        Level level = problem.levels[i];
        boolean goesOn = problem.goesOn[i];
        boolean willGoOn = problem.goesOn[i + 1];
        int sets = goesOn ? now.sets[state] : 0;
        int mask = now.mask[state] & problem.open[i];
        int openNext = problem.open[i + 1];
        int flat = level.bucket.curve().flatFrom();
        boolean mobility = level.bucket.purpose().mobility();
        int time = now.time[state];
        long value = now.value[state];
        long families = now.families[state];
        if (!level.forced) {
            long reach = value + bounds.price() * (problem.seconds - time) + bounds.after(i, sets, mask);
            if (reach >= goal) {
                int put = next.put(time, value, mask & openNext, willGoOn ? sets : 0, families, reach);
                if (put >= 0) {
                    next.step[put] = now.step[state];
                }
            }
        }
        if ((families & level.familyBit) != 0 || (mask & problem.familyBit[i]) != 0) {
            return;
        }
        for (int option = 0; option < level.size; option++) {
            int after = time + level.seconds[option];
            if (after > problem.seconds) {
                continue;
            }
            steps++;
            long gained = value + bounds.gain(level, option, sets, mask, mobility);
            int then = Math.min(flat, sets + level.sets[option]);
            int granted = mask | problem.grants(i, option);
            long reach = gained + bounds.price() * (problem.seconds - after) + bounds.after(i, then, granted);
            if (reach >= goal) {
                int put = next.put(
                        after, gained, granted & openNext, willGoOn ? then : 0, families | level.familyBit, reach);
                if (put >= 0) {
                    next.step[put] = trail.add(now.step[state], i, option);
                }
            }
        }
    }

    /** Options looked at so far, in all runs. */
    long steps() {
        return steps;
    }

    /** Points of the best session of the last run. */
    long best() {
        return best;
    }

    /** Whether the best session of the last run is long enough to count as filled, or no session can be. */
    boolean filled() {
        return !problem.fillable || bestTime >= problem.fillFrom;
    }

    List<Pick> picks() {
        return trail.picks(bestStep, problem);
    }

    /** What the partial sessions that were given up in the last run could have reached, in points, at most. */
    long dropped() {
        return dropped == Long.MIN_VALUE ? Long.MIN_VALUE : Math.floorDiv(dropped, Bounds.UNIT) + filledBonus;
    }
}
