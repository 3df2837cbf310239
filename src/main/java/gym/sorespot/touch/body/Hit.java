package gym.sorespot.touch.body;

import java.util.List;

/** What a touch meant. */
public sealed interface Hit {
    /** One spot, without doubt. */
    record One(BodySpot spot) implements Hit {}

    /**
     * Spots that are closer together than a fingertip.
     *
     * @param view where
     * @param spots at least two, the nearest first
     */
    record Several(BodyView view, List<BodySpot> spots) implements Hit {
        public Several {
            spots = List.copyOf(spots);
        }

        /** The one nearest to the touch. */
        public BodySpot nearest() {
            return spots.get(0);
        }
    }

    /** A part of the figure that is no area of ours: head, fingers, genitals. */
    record Neutral() implements Hit {}

    /** Beside the figure. */
    record Nothing() implements Hit {}
}
