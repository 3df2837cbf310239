package gym.sorespot.touch;

/** Which face of the keys is shown: small letters, one capital, capitals, or signs. Event thread. */
final class KeyboardState {
    /** The faces of the keys. */
    enum Face {
        SMALL,
        /** The next letter only. */
        ONE_CAPITAL,
        CAPITALS,
        SIGNS;

        boolean isCapital() {
            return this == ONE_CAPITAL || this == CAPITALS;
        }
    }

    private Face face = Face.SMALL;

    Face face() {
        return face;
    }

    /** Shift was touched: one capital, all of them, none. */
    void shift() {
        face = switch (face) {
            case SMALL -> Face.ONE_CAPITAL;
            case ONE_CAPITAL -> Face.CAPITALS;
            case CAPITALS, SIGNS -> Face.SMALL;
        };
    }

    /** The key between letters and signs was touched. */
    void signs() {
        face = face == Face.SIGNS ? Face.SMALL : Face.SIGNS;
    }

    /** A letter or sign was written. */
    void written() {
        if (face == Face.ONE_CAPITAL) {
            face = Face.SMALL;
        }
    }
}
