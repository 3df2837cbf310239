package gym.sorespot.strength.figure;

import java.util.Arrays;
import java.util.Optional;

/** What can be bent or turned, in degrees; 0 everywhere is standing upright with hanging arms. */
enum Turn {
    /** The whole body about its own left axis: 90 face down, -90 on the back. */
    LEAN("lean", false, -180, 180),
    /** The whole body about its forward axis: 90 lying on the right side, -90 on the left. */
    ROLL("roll", false, -180, 180),
    /** The whole body about its up axis: positive turns to the left. */
    FACE("face", false, -180, 180),
    /** The back, bent forward (rounded), negative arched. */
    SPINE("spine", false, -50, 110),
    /** The back, bent to the right. */
    SPINE_SIDE("spine-side", false, -45, 45),
    /** The back, turned to the left. */
    SPINE_TURN("spine-turn", false, -60, 60),
    /** The head, nodded forward. */
    NECK("neck", false, -60, 60),
    /** The head, tilted to the right. */
    NECK_SIDE("neck-side", false, -45, 45),
    /** The upper arm, raised forward: 90 level, 180 overhead. */
    SHOULDER("shoulder", true, -70, 200),
    /** The upper arm, away from the side. */
    SHOULDER_OUT("shoulder-out", true, -60, 180),
    /** The upper arm about its own length, outwards. */
    SHOULDER_TURN("shoulder-turn", true, -100, 100),
    /** The elbow, bent. */
    ELBOW("elbow", true, 0, 155),
    /** The hand, bent towards the palm. */
    WRIST("wrist", true, -85, 85),
    /** The forearm about its own length: 0 palm forward beside a hanging arm, 90 palm inward, 180 palm backward. */
    FOREARM("forearm", true, 0, 180),
    /** The thigh, raised forward. */
    HIP("hip", true, -40, 140),
    /** The thigh, away from the other. */
    HIP_OUT("hip-out", true, -50, 80),
    /** The thigh about its own length, outwards. */
    HIP_TURN("hip-turn", true, -60, 90),
    /** The knee, bent. */
    KNEE("knee", true, 0, 160),
    /** The foot, pointed: 0 at right angles to the shin. */
    ANKLE("ankle", true, -45, 70),
    /** The foot about the shin, outwards. */
    FOOT_TURN("foot-turn", true, -40, 60),
    /** The toes, bent up. */
    TOES("toes", true, -30, 80);

    private final String id;
    private final boolean paired;
    private final double least;
    private final double most;

    Turn(String id, boolean paired, double least, double most) {
        this.id = id;
        this.paired = paired;
        this.least = least;
        this.most = most;
    }

    String id() {
        return id;
    }

    /** Whether left and right have their own. */
    boolean paired() {
        return paired;
    }

    /** Smallest angle that a body can do, in degrees; less is a slip in the file. */
    double least() {
        return least;
    }

    /** Largest angle that a body can do, in degrees. */
    double most() {
        return most;
    }

    static Optional<Turn> byId(String id) {
        return Arrays.stream(values()).filter(turn -> turn.id.equals(id)).findFirst();
    }
}
