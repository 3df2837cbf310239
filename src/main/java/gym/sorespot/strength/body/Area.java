package gym.sorespot.strength.body;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The 34 areas of the body map (house rule; head, face and genitals are left out on purpose). Ids are lower-case words
 * joined by hyphens.
 */
public enum Area {
    /** SCM, scalenes, deep neck flexors. */
    NECK_FRONT("neck-front", View.FRONT, false, "neck-back,upper-trap", "neck-back", "neck", true),
    /** anterior deltoid, long-head biceps, subscapularis. */
    SHOULDER_FRONT(
            "shoulder-front", View.FRONT, true, "chest,biceps,shoulder-side", "shoulder-back", "shoulders", true),
    /** lateral deltoid, supraspinatus. */
    SHOULDER_SIDE("shoulder-side", View.FRONT, true, "upper-trap,shoulder-front", "lats", "shoulders", true),
    /** pectoralis major/minor, serratus. */
    CHEST("chest", View.FRONT, true, "shoulder-front,triceps", "mid-back", "chest", true),
    /** biceps brachii, brachialis. */
    BICEPS("biceps", View.FRONT, true, "shoulder-front,forearm-front", "triceps", "biceps", true),
    /** common flexor origin. */
    ELBOW_INNER("elbow-inner", View.FRONT, true, "forearm-front,biceps", "elbow-outer", "forearms", true),
    /** wrist/finger flexors, pronators. */
    FOREARM_FRONT("forearm-front", View.FRONT, true, "elbow-inner,wrist-hand", "forearm-back", "forearms", true),
    /** wrist joint, thenar, intrinsics. */
    WRIST_HAND("wrist-hand", View.FRONT, true, "forearm-front,forearm-back", "", "forearms", true),
    /** rectus+transversus abdominis. */
    ABS("abs", View.FRONT, false, "side-waist,hip-front", "low-back", "abdominals", true),
    /** obliques, lateral QL. */
    SIDE_WAIST("side-waist", View.FRONT, true, "abs,low-back", "side-waist", "abdominals", true),
    /** iliopsoas, rectus femoris, TFL. */
    HIP_FRONT("hip-front", View.FRONT, true, "abs,thigh-front,low-back", "buttock", "quadriceps", false),
    /** adductors, gracilis. */
    GROIN("groin", View.FRONT, true, "abs,thigh-front,knee-inner", "hip-outer", "adductors", true),
    /** quadriceps. */
    THIGH_FRONT("thigh-front", View.FRONT, true, "hip-front,knee-front", "hamstring", "quadriceps", true),
    /** TFL, ITB, vastus lateralis. */
    THIGH_OUTER("thigh-outer", View.FRONT, true, "hip-outer,knee-front", "groin", "abductors", false),
    /** patella/patellar tendon, quads insertion. */
    KNEE_FRONT("knee-front", View.FRONT, true, "thigh-front,shin", "knee-back", "quadriceps", false),
    /** pes anserine, MCL region. */
    KNEE_INNER("knee-inner", View.FRONT, true, "groin,hamstring", "thigh-outer", "adductors", false),
    /** tibialis anterior, toe extensors. */
    SHIN("shin", View.FRONT, true, "knee-front,ankle", "calf", "calves", false),
    /** peroneals, tibialis posterior, joint. */
    ANKLE("ankle", View.FRONT, true, "shin,calf,foot-sole", "", "calves", false),
    /** splenius, suboccipitals, cervical extensors. */
    NECK_BACK("neck-back", View.BACK, false, "upper-trap,neck-front", "neck-front", "neck", true),
    /** upper trapezius, levator scapulae. */
    UPPER_TRAP("upper-trap", View.BACK, true, "neck-back,shoulder-side,mid-back", "lats", "traps", true),
    /** posterior deltoid, infraspinatus, teres minor. */
    SHOULDER_BACK(
            "shoulder-back", View.BACK, true, "mid-back,shoulder-side,triceps", "shoulder-front", "shoulders", true),
    /** rhomboids, mid/lower trapezius, thoracic erectors. */
    MID_BACK("mid-back", View.BACK, true, "upper-trap,lats,shoulder-back", "chest", "middle-back", true),
    /** latissimus dorsi, teres major. */
    LATS("lats", View.BACK, true, "mid-back,low-back,shoulder-back", "shoulder-side", "lats", true),
    /** triceps brachii. */
    TRICEPS("triceps", View.BACK, true, "shoulder-back,elbow-outer", "biceps", "triceps", true),
    /** common extensor origin. */
    ELBOW_OUTER("elbow-outer", View.BACK, true, "forearm-back,triceps", "elbow-inner", "forearms", true),
    /** wrist/finger extensors, supinator. */
    FOREARM_BACK("forearm-back", View.BACK, true, "elbow-outer,wrist-hand", "forearm-front", "forearms", true),
    /** erector spinae, multifidus, QL. */
    LOW_BACK("low-back", View.BACK, false, "buttock,mid-back,side-waist,hip-front", "abs", "lower-back", true),
    /** gluteus maximus, deep rotators. */
    BUTTOCK("buttock", View.BACK, true, "low-back,hamstring,hip-outer", "hip-front", "glutes", true),
    /** gluteus medius/minimus. */
    HIP_OUTER("hip-outer", View.BACK, true, "buttock,thigh-outer,low-back", "groin", "abductors", true),
    /** biceps femoris, semitendinosus, semimembranosus. */
    HAMSTRING("hamstring", View.BACK, true, "buttock,knee-back,low-back", "thigh-front", "hamstrings", true),
    /** popliteus, distal hamstring, proximal gastrocnemius. */
    KNEE_BACK("knee-back", View.BACK, true, "hamstring,calf", "knee-front", "hamstrings", false),
    /** gastrocnemius medial+lateral head, soleus. */
    CALF("calf", View.BACK, true, "knee-back,achilles,foot-sole", "shin", "calves", true),
    /** Achilles tendon. */
    ACHILLES("achilles", View.BACK, true, "calf,foot-sole", "shin", "calves", true),
    /** plantar fascia, foot intrinsics. */
    FOOT_SOLE("foot-sole", View.BACK, true, "achilles,calf,ankle", "ankle", "calves", false);

    private static final Map<String, Area> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Area::id, Function.identity()));

    private final String id;
    private final View view;
    private final boolean paired;
    private final String neighbourIds;
    private final String antagonistId;
    private final String muscle;
    private final boolean muscleExact;

    Area(String id, View view, boolean paired, String neighbourIds, String antagonistId, String muscle, boolean exact) {
        this.id = id;
        this.view = view;
        this.paired = paired;
        this.neighbourIds = neighbourIds;
        this.antagonistId = antagonistId;
        this.muscle = muscle;
        this.muscleExact = exact;
    }

    /** The id in files, requests and answers, such as {@code knee-front}. */
    public String id() {
        return id;
    }

    /** The side of the body map that shows it. */
    public View view() {
        return view;
    }

    /** Whether it exists on the left and on the right; else it lies on the middle line. */
    public boolean paired() {
        return paired;
    }

    /** The muscle id (see the catalogue's muscles) nearest to this area in the public collection's words. */
    public String muscle() {
        return muscle;
    }

    /** Whether {@link #muscle()} really is this area's muscle and not only the nearest word for it. */
    public boolean muscleExact() {
        return muscleExact;
    }

    /** Areas that touch this one. */
    public List<Area> neighbours() {
        return Arrays.stream(neighbourIds.split(",")).map(BY_ID::get).toList();
    }

    /** The area that does the opposite movement; {@link #SIDE_WAIST} names itself: the other side. */
    public Optional<Area> antagonist() {
        return Optional.ofNullable(BY_ID.get(antagonistId));
    }

    /** The area with this id, if there is one. */
    public static Optional<Area> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    @Override
    public String toString() {
        return id;
    }

    /** Front or back of the body map. */
    public enum View {
        FRONT,
        BACK
    }
}
