package gym.sorespot.strength.session.choice;

import java.util.Arrays;

/** What was taken on the way to each state: a tree whose leaves point back to the root. */
final class Trail {
    static final int ROOT = -1;

    private int size;
    private int[] parent = new int[16];
    private int[] taken = new int[16];

    void clear() {
        size = 0;
    }

    /** One more step; the answer names it. */
    int add(int from, int what) {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, size * 2);
            taken = Arrays.copyOf(taken, size * 2);
        }
        parent[size] = from;
        taken[size] = what;
        return size++;
    }

    int parent(int step) {
        return parent[step];
    }

    /** What was taken in this step. */
    int taken(int step) {
        return taken[step];
    }
}
