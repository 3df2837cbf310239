package gym.sorespot.strength.figure;

/**
 * Lengths and half-widths of the figure in hundredths of its height: seven and a half heads tall, neutral in sex, build
 * and age. House drawing, after the ordinary proportions of figure drawing; half-widths as in the look book (thigh 11%
 * thick at the hip, 7% at the knee, upper arm 5%).
 */
final class Proportions {
    static final double SHIN = 22.5;
    static final double THIGH = 24.5;
    static final double ANKLE_HEIGHT = 4.2;
    static final double HEEL_BACK = 3.2;
    static final double BALL_AHEAD = 8.4;
    static final double TOE_AHEAD = 4.2;
    static final double HIP_OUT = 4.6;
    static final double LUMBAR = 11;
    static final double THORAX = 18;
    static final double SHOULDER_OUT = 9.4;
    static final double NECK_LENGTH = 5.5;
    static final double HEAD_ABOVE = 7.2;
    static final double UPPER_ARM = 16.5;
    static final double FOREARM = 14;
    static final double HAND = 6.2;
    static final double THUMB = 3.1;

    static final double HEAD_RADIUS = 6.2;
    static final double NECK_RADIUS = 2.7;
    static final double CHEST_RADIUS = 5.8;
    static final double WAIST_RADIUS = 5.2;
    static final double PELVIS_RADIUS = 5.8;
    static final double SHOULDER_RADIUS = 3.3;
    static final double ELBOW_RADIUS = 2.3;
    static final double WRIST_RADIUS = 1.6;
    static final double HAND_RADIUS = 1.7;
    static final double THUMB_RADIUS = 0.8;
    static final double HIP_RADIUS = 5.5;
    static final double KNEE_RADIUS = 3.5;
    static final double CALF_RADIUS = 3.7;
    static final double ANKLE_RADIUS = 1.9;
    static final double HEEL_RADIUS = 1.7;
    static final double BALL_RADIUS = 1.4;
    static final double TOE_RADIUS = 1.1;

    private Proportions() {}

    /** Half-width of the body at a point: how far it lies above what it rests on. */
    static double radius(Point point) {
        return switch (point) {
            case PELVIS -> PELVIS_RADIUS;
            case WAIST -> WAIST_RADIUS;
            case CHEST -> CHEST_RADIUS;
            case NECK -> NECK_RADIUS;
            case HEAD -> HEAD_RADIUS;
            case LEFT_SHOULDER, RIGHT_SHOULDER -> SHOULDER_RADIUS;
            case LEFT_ELBOW, RIGHT_ELBOW -> ELBOW_RADIUS;
            case LEFT_WRIST, RIGHT_WRIST -> WRIST_RADIUS;
            case LEFT_HAND, RIGHT_HAND -> HAND_RADIUS;
            case LEFT_THUMB, RIGHT_THUMB -> THUMB_RADIUS;
            case LEFT_HIP, RIGHT_HIP -> HIP_RADIUS;
            case LEFT_KNEE, RIGHT_KNEE -> KNEE_RADIUS;
            case LEFT_ANKLE, RIGHT_ANKLE -> ANKLE_RADIUS;
            case LEFT_HEEL, RIGHT_HEEL -> HEEL_RADIUS;
            case LEFT_BALL, RIGHT_BALL -> BALL_RADIUS;
            case LEFT_TOE, RIGHT_TOE -> TOE_RADIUS;
        };
    }
}
