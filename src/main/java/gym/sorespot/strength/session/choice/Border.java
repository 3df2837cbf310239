package gym.sorespot.strength.session.choice;

import java.util.HashMap;
import java.util.Map;

/**
 * The line between two groups: of what has been granted only that matters which a later group could grant again. Numbers
 * the subsets of these live bits, so that tables hold nothing else.
 */
final class Border {
    final int live;
    /** The subsets, by number. */
    final int[] masks;

    private final int[] numbers;

    private Border(int live, int bits) {
        this.live = live;
        this.masks = new int[1 << Integer.bitCount(live)];
        this.numbers = new int[1 << bits];
        int next = 0;
        for (int mask = live; ; mask = (mask - 1) & live) {
            numbers[mask] = next;
            masks[next++] = mask;
            if (mask == 0) {
                break;
            }
        }
    }

    /** The number of what matters of these bits. */
    int number(int mask) {
        return numbers[mask & live];
    }

    /** @param bits number of the bits that several groups can grant */
    static Border[] between(Group[] groups, int bits) {
        int[] later = new int[groups.length + 1];
        for (int i = groups.length - 1; i >= 0; i--) {
            later[i] = (later[i + 1] | groups[i].grants()) & ((1 << bits) - 1);
        }
        Map<Integer, Border> known = new HashMap<>();
        Border[] borders = new Border[groups.length + 1];
        int granted = 0;
        for (int i = 0; i <= groups.length; i++) {
            borders[i] = known.computeIfAbsent(granted & later[i], live -> new Border(live, bits));
            granted |= i < groups.length ? groups[i].grants() : 0;
        }
        return borders;
    }
}
