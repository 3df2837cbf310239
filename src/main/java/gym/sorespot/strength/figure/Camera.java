package gym.sorespot.strength.figure;

/**
 * Looks at the figure from far away (no perspective): turned about the vertical and a little from above.
 *
 * @param azimuth degrees: 0 from the front, 90 from the member's right (the figure faces to the right), 45 in between
 * @param elevation degrees from above the horizon
 */
record Camera(double azimuth, double elevation) {

    /** To the right on the picture. */
    double across(Vec point) {
        double a = Math.toRadians(azimuth);
        return point.x() * Math.cos(a) + point.z() * Math.sin(a);
    }

    /** Up on the picture. */
    double upwards(Vec point) {
        double e = Math.toRadians(elevation);
        return point.y() * Math.cos(e) - toViewer(point) * Math.sin(e);
    }

    /** Towards the viewer: what has more of it covers what has less. */
    double depth(Vec point) {
        double e = Math.toRadians(elevation);
        return toViewer(point) * Math.cos(e) + point.y() * Math.sin(e);
    }

    /** The direction that is to the right on the picture. */
    Vec right() {
        double a = Math.toRadians(azimuth);
        return new Vec(Math.cos(a), 0, Math.sin(a));
    }

    /** The direction from the figure to whoever looks. */
    Vec viewer() {
        double a = Math.toRadians(azimuth);
        double e = Math.toRadians(elevation);
        return new Vec(-Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
    }

    private double toViewer(Vec point) {
        double a = Math.toRadians(azimuth);
        return point.z() * Math.cos(a) - point.x() * Math.sin(a);
    }
}
