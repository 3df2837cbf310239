package gym.sorespot.strength.session.choice;

/** How much less each further set of the same work is worth. House rule, after the weekly-sets finding F28, F30. */
enum Curve {
    /** Training of a sore area. */
    AIMED(100, 100, 90, 70, 50, 40, 30, 20, 15, 10),
    /** Training of what is not sore. */
    ACCESSORY(100, 90, 80, 40, 30, 30, 20, 10),
    /** Warm-up, stretch, cool-down. */
    MOBILITY(100, 60, 30, 20, 10);

    private final int[] upTo;
    private final int last;

    /** @param each points per unit of weight of the first, second … set; further sets are worth as much as the last */
    Curve(int... each) {
        this.upTo = new int[each.length + 1];
        for (int i = 0; i < each.length; i++) {
            upTo[i + 1] = upTo[i] + each[i];
        }
        this.last = each[each.length - 1];
    }

    /** The number of sets from which each further one is worth the same. */
    int flatFrom() {
        return upTo.length - 1;
    }

    /** Points per unit of weight of so many sets together. */
    int points(int sets) {
        int flat = flatFrom();
        return sets <= flat ? upTo[sets] : upTo[flat] + (sets - flat) * last;
    }
}
