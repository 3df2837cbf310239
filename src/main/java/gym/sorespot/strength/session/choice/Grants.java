package gym.sorespot.strength.session.choice;

import java.util.Arrays;

/** Numbers grants and all their unions, smaller sets first where one holds the other. */
final class Grants {
    private int[] masks = {0};

    /** The number of this grant; numbers may not be asked for any more after {@link #unions}. */
    int number(int mask) {
        for (int i = 0; i < masks.length; i++) {
            if (masks[i] == mask) {
                return i;
            }
        }
        int known = masks.length;
        add(mask);
        for (int i = 0; i < known; i++) {
            if (indexOf(masks[i] | mask) < 0) {
                add(masks[i] | mask);
            }
        }
        return known;
    }

    private int indexOf(int mask) {
        for (int i = 0; i < masks.length; i++) {
            if (masks[i] == mask) {
                return i;
            }
        }
        return -1;
    }

    private void add(int mask) {
        masks = Arrays.copyOf(masks, masks.length + 1);
        masks[masks.length - 1] = mask;
    }

    int[] masks() {
        return masks;
    }

    int[][] unions() {
        int[][] unions = new int[masks.length][masks.length];
        for (int i = 0; i < masks.length; i++) {
            for (int j = 0; j < masks.length; j++) {
                unions[i][j] = indexOf(masks[i] | masks[j]);
            }
        }
        return unions;
    }
}
