package gym.sorespot.strength.session.judge;

/** Objective, "Curves": points for each unit of weight of the first, second, third ... counted set. */
enum Curve {
    AIMED(100, 100, 90, 70, 50, 40, 30, 20, 15, 10),
    ACCESSORY(100, 90, 80, 40, 30, 30, 20, 10),
    MOBILITY(100, 60, 30, 20, 10);

    private final int[] steps;

    Curve(int... steps) {
        this.steps = steps;
    }

    /** How many numbers the table has. */
    int length() {
        return steps.length;
    }

    /** Points of the set with this number, from 1; after the last number of the table, that number. */
    int step(int number) {
        return steps[Math.min(number, steps.length) - 1];
    }

    /** Points of this many sets together. */
    int sum(int sets) {
        int sum = 0;
        for (int number = 1; number <= sets; number++) {
            sum += step(number);
        }
        return sum;
    }
}
