package gym.sorespot.strength.body;

/**
 * The severities at which the bands of the rule book begin; a gym can set them. House rule but for 5, the edge of
 * acceptable pain in the pain-monitoring model (Thomeé 1997, Phys Ther 77:1690; Silbernagel 2007, AJSM 35:897).
 *
 * @param mild first severity of "mild"
 * @param sore first severity of "sore"
 * @param painful first severity of "painful"
 * @param rest first severity of "rest"
 * @param stop first severity that stops the session
 */
public record Thresholds(int mild, int sore, int painful, int rest, int stop) {
    public static final Thresholds DEFAULT = new Thresholds(1, 3, 5, 6, 8);

    public Thresholds {
        if (mild < 1 || sore <= mild || painful <= sore || rest <= painful || stop <= rest || stop > 10) {
            throw new IllegalArgumentException(
                    "thresholds must rise from 1 to 10: mild < sore < painful < rest < stop");
        }
    }
}
