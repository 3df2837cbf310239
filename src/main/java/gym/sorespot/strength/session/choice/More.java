package gym.sorespot.strength.session.choice;

import java.util.Arrays;

/**
 * How many exercises of a shortened bucket a session may take that is better than one already known: by a bound that lets
 * each option be taken again and again, since what was left away is no better than several that were kept.
 */
final class More {
    private final Problem problem;
    private final Relaxed relaxed;

    More(Problem problem, Relaxed relaxed) {
        this.problem = problem;
        this.relaxed = relaxed;
    }

    /**
     * Raises what is enough to what a session needs that is worth more than {@code known} points.
     *
     * @return whether it was too few for any bucket
     */
    boolean raise(Enough enough, long known) {
        boolean raised = false;
        Outside outside = null;
        long goal = (known + 1) * Group.UNIT - problem.fill() - relaxed.price() * problem.seconds;
        for (int i = 0; i < problem.groups.length; i++) {
            Group group = problem.groups[i];
            if (group.shortened) {
                outside = outside == null ? new Outside(problem, relaxed) : outside;
                int most = most(i, outside, goal, enough.of(group.bucket));
                if (most > enough.of(group.bucket)) {
                    enough.raise(group.bucket, most);
                    raised = true;
                }
            }
        }
        return raised;
    }

    private int most(int index, Outside outside, long goal, int least) {
        Group group = problem.groups[index];
        int grants = group.masks.length;
        int shortest = Math.max(1, Arrays.stream(group.seconds).min().orElse(1));
        long[] now = new long[(group.flat() + 1) * grants];
        Arrays.fill(now, Relaxed.NEVER);
        now[0] = 0;
        int most = 0;
        long before = Long.MIN_VALUE;
        for (int count = 1; count <= problem.seconds / shortest; count++) {
            now = again(group, now);
            long reach = Long.MIN_VALUE;
            for (int at = 0; at < now.length; at++) {
                reach = now[at] == Relaxed.NEVER ? reach : Math.max(reach, now[at] + outside.most(index, at % grants));
            }
            if (reach >= goal) {
                most = count;
            } else if (count > least && reach <= before && flat(now, grants)) {
                break;
            }
            before = reach;
        }
        return most;
    }

    /** Whether all has so many sets that each further exercise adds the same. */
    private static boolean flat(long[] now, int grants) {
        for (int at = 0; at < now.length - grants; at++) {
            if (now[at] != Relaxed.NEVER) {
                return false;
            }
        }
        return true;
    }

    private long[] again(Group group, long[] now) {
        int grants = group.masks.length;
        long[] next = new long[now.length];
        Arrays.fill(next, Relaxed.NEVER);
        for (int at = 0; at < now.length; at++) {
            if (now[at] != Relaxed.NEVER) {
                int sets = at / grants;
                for (int option = 0; option < group.seconds.length; option++) {
                    int then = Math.min(group.flat(), sets + group.sets[option]);
                    int to = then * grants + group.union[at % grants][group.grant[option]];
                    long gain = group.gain(option, sets) - relaxed.price() * group.seconds[option];
                    next[to] = Math.max(next[to], now[at] + gain);
                }
            }
        }
        return next;
    }
}
