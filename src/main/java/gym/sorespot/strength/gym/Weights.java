package gym.sorespot.strength.gym;

import java.util.List;

/**
 * The loads that the gym's equipment can show, all in kilograms.
 *
 * @param bar the empty barbell
 * @param plates one plate of each size; a bar takes them in pairs
 * @param dumbbells the dumbbells, one of each size
 * @param kettlebells the kettlebells
 * @param stackStep step of a machine's or cable's weight stack
 */
public record Weights(
        double bar, List<Double> plates, List<Double> dumbbells, List<Double> kettlebells, double stackStep) {
    public Weights {
        plates = List.copyOf(plates);
        dumbbells = List.copyOf(dumbbells);
        kettlebells = List.copyOf(kettlebells);
    }
}
