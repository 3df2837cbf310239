package gym.sorespot.touch.body;

import java.awt.Color;

/** How a severity from 0 to 10 is shown: colour, weight of the outline and hatching, so that colour never stands alone. */
public enum SorenessBand {
    NONE(0, 0),
    MILD(2, 0),
    SORE(2.5, 13),
    PAINFUL(3.5, 8.5),
    STOP(5, 8);

    private final double outline;
    private final double hatch;

    SorenessBand(double outline, double hatch) {
        this.outline = outline;
        this.hatch = hatch;
    }

    /**
     * The band of a severity.
     *
     * @throws IllegalArgumentException outside of 0 to 10
     */
    public static SorenessBand of(int severity) {
        if (severity < 0 || severity > 10) {
            throw new IllegalArgumentException("severity: " + severity + " is out of range; give 0 to 10");
        }
        if (severity == 0) {
            return NONE;
        }
        return severity <= 2 ? MILD : severity <= 4 ? SORE : severity <= 7 ? PAINFUL : STOP;
    }

    /** Width of the outline in hundredths of a touch unit. */
    double outline() {
        return outline;
    }

    /** Distance of the hatching lines in hundredths of a touch unit; 0 is none. */
    double hatch() {
        return hatch;
    }

    Color fill(BodyColours colours) {
        return switch (this) {
            case NONE -> colours.figure();
            case MILD -> colours.mild();
            case SORE -> colours.sore();
            case PAINFUL -> colours.painful();
            case STOP -> colours.stop();
        };
    }
}
