package gym.sorespot.strength.session.choice;

import java.util.Arrays;

/** For each group and what it grants: the most that all other groups add, at the price of the relaxed problem. */
final class Outside {
    private final long[][] most;

    Outside(Problem problem, Relaxed relaxed) {
        this.most = new long[problem.groups.length][];
        long[] before = {0};
        for (int i = 0; i < problem.groups.length; i++) {
            Group group = problem.groups[i];
            Border here = problem.borders[i];
            Border next = problem.borders[i + 1];
            most[i] = new long[group.masks.length];
            Arrays.fill(most[i], Relaxed.NEVER);
            long[] then = new long[next.masks.length];
            Arrays.fill(then, Relaxed.NEVER);
            for (int number = 0; number < before.length; number++) {
                if (before[number] == Relaxed.NEVER) {
                    continue;
                }
                int mask = here.masks[number];
                for (int grant = 0; grant < group.masks.length; grant++) {
                    int granted = group.masks[grant];
                    long without = before[number] + problem.points(granted & ~mask);
                    most[i][grant] = Math.max(most[i][grant], without + relaxed.after(i + 1, mask | granted));
                    if (relaxed.best(i, grant) != Relaxed.NEVER) {
                        int to = next.number(mask | granted);
                        then[to] = Math.max(then[to], without + relaxed.best(i, grant));
                    }
                }
            }
            before = then;
        }
    }

    /** {@link Relaxed#NEVER} when nothing leads there. */
    long most(int group, int grant) {
        return most[group][grant];
    }
}
