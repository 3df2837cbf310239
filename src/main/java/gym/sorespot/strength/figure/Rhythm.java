package gym.sorespot.strength.figure;

import gym.sorespot.strength.catalogue.Tempo;

/**
 * When the movement is where: from the first pose to the last one in the lifting time, a pause there, back in the
 * lowering time, and a short rest before it begins again.
 *
 * @param poses number of key poses
 * @param tempo seconds of the exercise's repetition
 */
record Rhythm(int poses, Tempo tempo) {
    /** Long enough to see the pose, short enough not to wait for it; house rule. */
    static final double STILL_SECONDS = 0.6;

    /** Seconds until it begins again. */
    double seconds() {
        return lift() + top() + lower() + STILL_SECONDS;
    }

    /**
     * @param seconds since the movement began, 0 and up
     * @return 0 at the first pose to {@code poses - 1} at the last one
     */
    double positionAt(double seconds) {
        if (poses < 2) {
            return 0;
        }
        double now = seconds % seconds();
        double last = poses - 1.0;
        if (now < lift()) {
            return last * ease(now / lift());
        }
        if (now < lift() + top()) {
            return last;
        }
        double down = (now - lift() - top()) / lower();
        return down < 1 ? last * (1 - ease(down)) : 0;
    }

    private double lift() {
        return Math.max(0.5, tempo.lift());
    }

    private double top() {
        return Math.max(STILL_SECONDS, tempo.pause());
    }

    private double lower() {
        return Math.max(0.5, tempo.lower());
    }

    /** Slow at both ends, as a limb moves. */
    private static double ease(double share) {
        return share * share * (3 - 2 * share);
    }
}
