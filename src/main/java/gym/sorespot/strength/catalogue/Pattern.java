package gym.sorespot.strength.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** Movement patterns. */
public enum Pattern {
    ANKLE("ankle"),
    KNEE("knee"),
    HIP("hip"),
    SQUAT("squat"),
    LUNGE("lunge"),
    HINGE("hinge"),
    PUSH("push"),
    PULL("pull"),
    ROTATE("rotate"),
    RAISE("raise"),
    ELBOW("elbow"),
    WRIST("wrist"),
    GRIP("grip"),
    NECK("neck"),
    SPINE("spine"),
    ANTI_EXTENSION("anti-extension"),
    ANTI_LATERAL_FLEXION("anti-lateral-flexion"),
    ANTI_ROTATION("anti-rotation"),
    BALANCE("balance"),
    CARDIO("cardio"),
    STRETCH("stretch");

    private final String id;

    Pattern(String id) {
        this.id = id;
    }

    /** The word in files, requests and answers. */
    public String id() {
        return id;
    }

    /** The value with this id, if there is one. */
    public static Optional<Pattern> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    /** Whether the movement goes over several joints (longer rests, earlier in the session). */
    public boolean severalJoints() {
        return switch (this) {
            case SQUAT, LUNGE, HINGE, PUSH, PULL -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return id;
    }
}
