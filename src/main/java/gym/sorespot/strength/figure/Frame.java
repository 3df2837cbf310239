package gym.sorespot.strength.figure;

/**
 * The directions of one body part: its own left, up and forward, each of length 1 and at right angles.
 */
record Frame(Vec left, Vec up, Vec forward) {
    static final Frame STANDING = new Frame(Vec.LEFT, Vec.UP, Vec.FORWARD);

    /** Turned about its own left axis: up leans forward, forward dips down. */
    Frame pitch(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Frame(
                left, up.times(c).plus(forward.times(s)), forward.times(c).minus(up.times(s)));
    }

    /** Turned about its own forward axis: up leans to the right, left rises. */
    Frame roll(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Frame(left.times(c).plus(up.times(s)), up.times(c).minus(left.times(s)), forward);
    }

    /** Turned about its own up axis: forward goes to the left. */
    Frame yaw(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Frame(
                left.times(c).minus(forward.times(s)), up, forward.times(c).plus(left.times(s)));
    }

    /** The frame whose down is {@code bone} and whose forward is as near to {@code hint} as it can be. */
    static Frame along(Vec bone, Vec hint) {
        Vec up = bone.times(-1).unit(Vec.UP);
        Vec ahead = hint.minus(up.times(hint.dot(up)));
        Vec forward = ahead.unit(Math.abs(up.y()) > 0.9 ? Vec.FORWARD : Vec.UP.minus(up.times(up.y())));
        forward = forward.minus(up.times(forward.dot(up))).unit(Vec.FORWARD);
        return new Frame(up.cross(forward), up, forward);
    }

    /** A point given in this frame, seen from outside. */
    Vec out(Vec local) {
        return left.times(local.x()).plus(up.times(local.y())).plus(forward.times(local.z()));
    }
}
