package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.gym.Weights;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The loads that the gym can put together, per piece of loaded equipment. A bar takes plates in pairs, as many as are
 * wanted of each size. Immutable.
 */
final class Rack {
    private static final int MOST_KG = 400;
    /** Plates are weighed in steps of 10 g. */
    private static final int STEPS_PER_KG = 100;
    /** Absorbs what binary fractions leave over: 1 g. */
    private static final double HAIR = 0.001;

    private final Map<String, double[]> loads;

    Rack(Weights weights) {
        double[] stack = stack(weights.stackStep());
        this.loads = Map.of(
                "barbell", bar(weights.bar(), weights.plates()),
                "dumbbell", sorted(weights.dumbbells()),
                "kettlebell", sorted(weights.kettlebells()),
                "machine", stack,
                "cable", stack);
    }

    /** The piece of loaded equipment among these, if there is one. */
    static Optional<String> tool(Collection<String> equipment) {
        for (String tool : Equipment.LOADED) {
            if (equipment.contains(tool)) {
                return Optional.of(tool);
            }
        }
        return Optional.empty();
    }

    /** Whether anything is known about the loads of this tool. */
    boolean knows(String tool) {
        return of(tool).length > 0;
    }

    /** The heaviest load up to this one, in kilograms. */
    OptionalDouble atMost(String tool, double kg) {
        double[] all = of(tool);
        int at = Arrays.binarySearch(all, kg + HAIR);
        int below = at >= 0 ? at : -at - 2;
        return below < 0 ? OptionalDouble.empty() : OptionalDouble.of(all[below]);
    }

    /** The lightest load from this one on, in kilograms. */
    OptionalDouble atLeast(String tool, double kg) {
        double[] all = of(tool);
        int at = Arrays.binarySearch(all, kg - HAIR);
        int above = at >= 0 ? at : -at - 1;
        return above == all.length ? OptionalDouble.empty() : OptionalDouble.of(all[above]);
    }

    private double[] of(String tool) {
        return loads.getOrDefault(tool, new double[0]);
    }

    private static double[] bar(double bar, List<Double> plates) {
        int most = MOST_KG * STEPS_PER_KG;
        boolean[] reachable = new boolean[most + 1];
        reachable[0] = true;
        int[] pairs = plates.stream()
                .mapToInt(kg -> (int) Math.round(2 * kg * STEPS_PER_KG))
                .filter(pair -> pair > 0)
                .toArray();
        for (int pair : pairs) {
            for (int sum = pair; sum <= most; sum++) {
                reachable[sum] |= reachable[sum - pair];
            }
        }
        return java.util.stream.IntStream.rangeClosed(0, most)
                .filter(sum -> reachable[sum])
                .mapToDouble(sum -> bar + (double) sum / STEPS_PER_KG)
                .toArray();
    }

    private static double[] stack(double step) {
        return step <= 0
                ? new double[0]
                : java.util.stream.IntStream.rangeClosed(1, (int) (MOST_KG / step))
                        .mapToDouble(n -> n * step)
                        .toArray();
    }

    private static double[] sorted(List<Double> kilograms) {
        return kilograms.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
