package gym.sorespot.strength.figure;

import java.util.List;

/**
 * Something to paint: one or several skins that make one shape.
 *
 * @param ink what it is painted with
 * @param depth how near the viewer; farther parts are painted first
 * @param skins each a list of balls
 * @param tints areas on it that the exercise is for, painted on the shape and nowhere else
 */
record Part(Ink ink, double depth, List<List<Blob>> skins, List<List<Blob>> tints) {
    Part {
        skins = List.copyOf(skins);
        tints = List.copyOf(tints);
    }

    /** What a part is painted with; the colours themselves come with the theme. */
    enum Ink {
        BODY,
        FAR_BODY,
        PROP,
        FAR_PROP,
        GROUND
    }
}
