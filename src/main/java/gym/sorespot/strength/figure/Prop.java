package gym.sorespot.strength.figure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A thing in the picture, as a file says it. Sizes are in hundredths of the figure's height.
 *
 * @param kind what it is
 * @param at where; what exactly lies there depends on the kind
 * @param to where it ends, for what stretches between two places
 * @param length along the way the figure faces when standing (beds, boards), or of a bar
 * @param height above the floor, or thickness
 * @param width across
 * @param bow how far an arrow's middle stands out to its left
 * @param along whether a dumbbell lies along the thumb (a hammer's grip) instead of across the body
 * @param poses in which it is there, from 1; none: in all
 */
record Prop(
        Kind kind,
        Anchor at,
        Anchor to,
        double length,
        double height,
        double width,
        double bow,
        boolean along,
        Set<Integer> poses) {
    Prop {
        poses = Set.copyOf(poses);
    }

    /** Whether it is there in a pose, from 1. */
    boolean in(int pose) {
        return poses.isEmpty() || poses.contains(pose);
    }

    /** What can stand in a picture, with its ordinary length, height and width. */
    enum Kind {
        BARBELL("barbell", 44, 5.2, 0),
        DUMBBELL("dumbbell", 11, 3, 0),
        KETTLEBELL("kettlebell", 0, 4.2, 0),
        BAND("band", 0, 0.5, 0),
        CABLE("cable", 0, 0.35, 0),
        STRAP("strap", 0, 0.6, 0),
        TOWEL("towel", 9, 1.6, 12),
        FLEXBAR("flexbar", 0, 1.6, 0),
        ARROW("arrow", 0, 0.9, 0),
        BALL("ball", 0, 6, 0),
        BENCH("bench", 66, 25, 16),
        STEP("step", 26, 11, 34),
        BOX("box", 26, 24, 30),
        MAT("mat", 104, 1.2, 34),
        WALL("wall", 3, 106, 56),
        DOOR("door", 4, 112, 4),
        SEAT("seat", 22, 25, 18),
        BACKREST("backrest", 4, 34, 18),
        PAD("pad", 0, 2.6, 22),
        PLATFORM("platform", 2.4, 26, 26),
        SLIDER("slider", 9, 1, 9),
        TREADMILL("treadmill", 84, 6, 30),
        BIKE("bike", 0, 0, 0);

        private final String id;
        private final double length;
        private final double height;
        private final double width;

        Kind(String id, double length, double height, double width) {
            this.id = id;
            this.length = length;
            this.height = height;
            this.width = width;
        }

        String id() {
            return id;
        }

        double length() {
            return length;
        }

        double height() {
            return height;
        }

        double width() {
            return width;
        }

        /** Whether it stretches from one place to another. */
        boolean stretches() {
            return this == BAND || this == CABLE || this == STRAP || this == FLEXBAR || this == ARROW;
        }

        /** Whether it is nothing without a hand, foot or shoulder that holds it. */
        boolean held() {
            return this == BARBELL || this == DUMBBELL || this == KETTLEBELL;
        }

        static Optional<Kind> byId(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
        }
    }
}
