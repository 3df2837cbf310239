package gym.sorespot.strength.figure;

/**
 * A point or direction in hundredths of the figure's height: x to the member's left, y up, z the way the member faces.
 */
record Vec(double x, double y, double z) {
    static final Vec ZERO = new Vec(0, 0, 0);
    static final Vec LEFT = new Vec(1, 0, 0);
    static final Vec UP = new Vec(0, 1, 0);
    static final Vec FORWARD = new Vec(0, 0, 1);

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    /** The same direction with length 1; {@code otherwise} where this has no direction. */
    Vec unit(Vec otherwise) {
        double length = length();
        return length < 1e-9 ? otherwise : times(1 / length);
    }

    /** The point a share of the way to another one. */
    Vec towards(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }
}
