package gym.sorespot.strength.session.choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Goes through the groups once with all partial sessions that can still reach a goal (dynamic programming over time and
 * what was granted; what cannot reach the goal by the bound is dropped). If a session reaches the goal, the best one is
 * found.
 */
final class Sweep {
    private static final int FEW = 16;

    private final Problem problem;
    private final Relaxed relaxed;
    private final Tail[] tails;
    private final Trail trail = new Trail();
    private final Ways[] ways;
    private States now = new States();
    private States next = new States();
    private long dropped;
    private long best;
    private int bestStep;
    private int bestTime;

    Sweep(Problem problem, Relaxed relaxed) {
        this.problem = problem;
        this.relaxed = relaxed;
        Outside outside = new Outside(problem, relaxed);
        this.tails = new Tail[problem.groups.length];
        this.ways = new Ways[tails.length];
        for (int i = 0; i < tails.length; i++) {
            tails[i] = new Tail(problem, relaxed, outside, i);
        }
    }

    /**
     * Looks for sessions of at least {@code points}.
     *
     * @param width most partial sessions that are kept at a step
     * @param byTime whether to drop partial sessions that are slower than alike ones and not better; right unless the
     *     best session found is too short to count as filled
     * @return whether there is one
     */
    boolean run(long points, int width, boolean byTime) {
        long goal = points * Group.UNIT - problem.fill();
        dropped = Long.MIN_VALUE;
        best = Long.MIN_VALUE;
        for (int i = 0; i < ways.length; i++) {
            ways[i] = new Ways(problem.groups[i], tails[i], goal, width, byTime, now, next);
            dropped = Math.max(dropped, ways[i].lost);
        }
        trail.clear();
        now.start();
        for (int i = 0; i < ways.length; i++) {
            next.clear();
            for (int state = 0; state < now.size; state++) {
                expand(i, state, goal);
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
            long value = now.value[state] / Group.UNIT + (now.time[state] >= problem.fillFrom ? Points.FILLED : 0);
            if (value > best) {
                best = value;
                bestStep = now.step[state];
                bestTime = now.time[state];
            }
        }
        return best >= points;
    }

    private void expand(int i, int state, long goal) {
        Ways open = ways[i];
        Border border = problem.borders[i + 1];
        int time = now.time[state];
        int mask = now.mask[state];
        for (int way = 0; way < open.size; way++) {
            int after = time + open.seconds[way];
            if (after > problem.seconds) {
                continue;
            }
            int granted = open.granted[way];
            long value = now.value[state] + open.value[way] + problem.points(granted & ~mask);
            int then = (mask | granted) & border.live;
            long reach = value + relaxed.price() * (problem.seconds - after) + relaxed.after(i + 1, then);
            if (reach >= goal) {
                int put = next.put(after, value, then, 0, reach);
                if (put >= 0) {
                    next.step[put] =
                            open.seconds[way] == 0 ? now.step[state] : trail.add(now.step[state], i << 16 | way);
                }
            }
        }
    }

    /** Points of the best session of the last run. */
    long best() {
        return best;
    }

    /** Whether the best session of the last run, if there is one, is too short to count as filled while others may be. */
    boolean tooShort() {
        return best != Long.MIN_VALUE && problem.fillable && bestTime < problem.fillFrom;
    }

    /** What the partial sessions that were given up in the last run could have reached, in points, at most. */
    long dropped() {
        return dropped == Long.MIN_VALUE ? Long.MIN_VALUE : Math.floorDiv(dropped + problem.fill(), Group.UNIT);
    }

    /** What the best session of the last run takes, in the order of the groups. */
    List<Taken> taken() {
        List<Taken> taken = new ArrayList<>();
        for (int at = bestStep; at != Trail.ROOT; at = trail.parent(at)) {
            Ways from = ways[trail.taken(at) >> 16];
            for (int option : from.options(trail.taken(at) & 0xFFFF)) {
                taken.add(new Taken(from.group(), option));
            }
        }
        Collections.reverse(taken);
        return taken;
    }
}
