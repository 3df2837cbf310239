package gym.sorespot.strength.session.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was taken on the way to each state: a tree whose leaves point back to the root. */
final class Trail {
    static final int ROOT = -1;

    private int size;
    private int[] parent = new int[512];
    private int[] level = new int[512];
    private int[] option = new int[512];

    void clear() {
        size = 0;
    }

    /** One more step; the answer names it. */
    int add(int from, int takenLevel, int takenOption) {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, size * 2);
            level = Arrays.copyOf(level, size * 2);
            option = Arrays.copyOf(option, size * 2);
        }
        parent[size] = from;
        level[size] = takenLevel;
        option[size] = takenOption;
        return size++;
    }

    /** All that was taken up to this step. */
    List<Pick> picks(int step, Problem problem) {
        List<Pick> picks = new ArrayList<>();
        for (int at = step; at != ROOT; at = parent[at]) {
            picks.add(problem.levels[level[at]].pick(option[at]));
        }
        return picks;
    }
}
