package gym.sorespot.strength.session.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways of serving one purpose that a session may need which reaches a goal: which exercises of the bucket in which
 * doses. What cannot reach the goal by the bound is left away, and of ways that grant the same, what is slower and not
 * better.
 */
final class Ways {
    final int size;
    final int[] seconds;
    /** Points without what counts once, in 16ths. */
    final long[] value;
    /** What it grants, as bits. */
    final int[] granted;
    /** Whether some were given up; what they could have reached is {@link #lost}. */
    final long lost;

    private final Group group;
    private final int[] step;
    private final Trail trail = new Trail();

    /** @param tail what the options from each place on can still lead to */
    Ways(Group group, Tail tail, long goal, int width, boolean byTime, States here, States there) {
        this.group = group;
        States now = here;
        States next = there;
        now.start();
        long givenUp = Long.MIN_VALUE;
        for (int place = 0; place < group.places(); place++) {
            next.clear();
            for (int state = 0; state < now.size; state++) {
                expand(place, now, state, next, tail, goal);
            }
            if (byTime) {
                next.dropSlower();
            }
            if (next.size > width) {
                givenUp = Math.max(givenUp, next.keepBest(width));
            }
            States free = now;
            now = next;
            next = free;
        }
        this.lost = givenUp;
        this.size = now.size;
        this.seconds = java.util.Arrays.copyOf(now.time, size);
        this.value = java.util.Arrays.copyOf(now.value, size);
        this.step = java.util.Arrays.copyOf(now.step, size);
        this.granted = new int[size];
        for (int way = 0; way < size; way++) {
            granted[way] = group.masks[now.mask[way]];
        }
    }

    private void expand(int place, States now, int state, States next, Tail tail, long goal) {
        int time = now.time[state];
        int grant = now.mask[state];
        int sets = now.sets[state];
        boolean last = place == group.places() - 1;
        long reach = now.value[state] + tail.most(place + 1, sets, grant, time);
        if (reach >= goal) {
            int put = next.put(time, now.value[state], grant, last ? 0 : sets, reach);
            if (put >= 0) {
                next.step[put] = now.step[state];
            }
        }
        for (int option = group.first[place]; option < group.first[place + 1]; option++) {
            int after = time + group.seconds[option];
            long value = now.value[state] + group.gain(option, sets);
            int granted = group.union[grant][group.grant[option]];
            int then = Math.min(group.flat(), sets + group.sets[option]);
            long reaches = value + tail.most(place + 1, then, granted, after);
            if (reaches >= goal && tail.fits(after)) {
                int put = next.put(after, value, granted, last ? 0 : then, reaches);
                if (put >= 0) {
                    next.step[put] = trail.add(now.step[state], option);
                }
            }
        }
    }

    /** The options of a way. */
    List<Integer> options(int way) {
        List<Integer> options = new ArrayList<>();
        for (int at = step[way]; at != Trail.ROOT; at = trail.parent(at)) {
            options.add(trail.taken(at));
        }
        return options;
    }

    Group group() {
        return group;
    }
}
