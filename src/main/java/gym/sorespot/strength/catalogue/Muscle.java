package gym.sorespot.strength.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The 17 muscles of the public exercise collection. */
public enum Muscle {
    ABDOMINALS("abdominals"),
    ABDUCTORS("abductors"),
    ADDUCTORS("adductors"),
    BICEPS("biceps"),
    CALVES("calves"),
    CHEST("chest"),
    FOREARMS("forearms"),
    GLUTES("glutes"),
    HAMSTRINGS("hamstrings"),
    LATS("lats"),
    LOWER_BACK("lower-back"),
    MIDDLE_BACK("middle-back"),
    NECK("neck"),
    QUADRICEPS("quadriceps"),
    SHOULDERS("shoulders"),
    TRAPS("traps"),
    TRICEPS("triceps");

    private final String id;

    Muscle(String id) {
        this.id = id;
    }

    /** The word in files, requests and answers. */
    public String id() {
        return id;
    }

    /** The value with this id, if there is one. */
    public static Optional<Muscle> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
