package gym.sorespot.strength.body;

import static gym.sorespot.strength.body.Area.ABS;
import static gym.sorespot.strength.body.Area.ACHILLES;
import static gym.sorespot.strength.body.Area.ANKLE;
import static gym.sorespot.strength.body.Area.BICEPS;
import static gym.sorespot.strength.body.Area.BUTTOCK;
import static gym.sorespot.strength.body.Area.CALF;
import static gym.sorespot.strength.body.Area.CHEST;
import static gym.sorespot.strength.body.Area.ELBOW_INNER;
import static gym.sorespot.strength.body.Area.ELBOW_OUTER;
import static gym.sorespot.strength.body.Area.FOOT_SOLE;
import static gym.sorespot.strength.body.Area.FOREARM_BACK;
import static gym.sorespot.strength.body.Area.FOREARM_FRONT;
import static gym.sorespot.strength.body.Area.GROIN;
import static gym.sorespot.strength.body.Area.HIP_FRONT;
import static gym.sorespot.strength.body.Area.HIP_OUTER;
import static gym.sorespot.strength.body.Area.KNEE_BACK;
import static gym.sorespot.strength.body.Area.KNEE_FRONT;
import static gym.sorespot.strength.body.Area.KNEE_INNER;
import static gym.sorespot.strength.body.Area.LOW_BACK;
import static gym.sorespot.strength.body.Area.MID_BACK;
import static gym.sorespot.strength.body.Area.NECK_BACK;
import static gym.sorespot.strength.body.Area.NECK_FRONT;
import static gym.sorespot.strength.body.Area.SHIN;
import static gym.sorespot.strength.body.Area.SHOULDER_BACK;
import static gym.sorespot.strength.body.Area.SHOULDER_FRONT;
import static gym.sorespot.strength.body.Area.SHOULDER_SIDE;
import static gym.sorespot.strength.body.Area.SIDE_WAIST;
import static gym.sorespot.strength.body.Area.TRICEPS;

import java.util.List;

/**
 * What a member is asked about before training, from the rule book's table of red flags, the most urgent of a group
 * first. Words for it are in the bundle {@code triage}, under {@link #key()}.
 */
public enum Symptom {
    /** Dark urine with severe pain, swelling or weakness (F17). */
    DARK_URINE("dark-urine", "dark-urine", Urgency.EMERGENCY, List.of()),
    /** A hot, red joint with fever (F14). */
    HOT_JOINT("hot-joint", "hot-joint", Urgency.SAME_DAY, List.of()),
    /** Something looks out of shape (F14). */
    DEFORMITY("deformity", "deformity", Urgency.SAME_DAY, List.of()),
    /** No weight can be put on it (F14). */
    NO_WEIGHT("cannot-bear-weight", "cannot-bear-weight", Urgency.SAME_DAY, List.of()),
    /** Numbness or weakness (F18; such flags point, they do not prove). */
    NUMBNESS("numbness", "numbness", Urgency.DOCTOR, List.of()),
    /** Pain that wakes at night (F18). */
    NIGHT_PAIN("night-pain", "night-pain", Urgency.DOCTOR, List.of()),
    /** Weight lost without trying (F18). */
    WEIGHT_LOSS("weight-loss", "weight-loss", Urgency.DOCTOR, List.of()),
    /** Cancer in the past (F18). */
    CANCER("cancer", "cancer", Urgency.DOCTOR, List.of()),

    /** One-sided swelling, warmth or colour, and breathless or chest pain (F12). */
    LEG_SWELLING_BREATHLESS(
            "swelling-breathless", "leg-swelling-breathless", Urgency.EMERGENCY, List.of(CALF, ACHILLES, KNEE_BACK)),
    /** One-sided swelling, warmth or change of colour (F12). */
    LEG_SWELLING("swelling", "leg-swelling", Urgency.SAME_DAY, List.of(CALF, ACHILLES, KNEE_BACK)),
    /** A snap or pop, or no tiptoe (F16). */
    LEG_POP("pop", "leg-pop", Urgency.SAME_DAY, List.of(CALF, ACHILLES, KNEE_BACK)),

    /** Pressure in the chest, or pain that spreads (F15); the jaw is not on the map, the front of the neck is nearest. */
    PRESSURE(
            "pressure",
            "pressure",
            Urgency.EMERGENCY,
            List.of(
                    CHEST,
                    SHOULDER_FRONT,
                    SHOULDER_SIDE,
                    SHOULDER_BACK,
                    BICEPS,
                    TRICEPS,
                    ELBOW_INNER,
                    ELBOW_OUTER,
                    FOREARM_FRONT,
                    FOREARM_BACK,
                    MID_BACK,
                    NECK_FRONT)),
    /** Sweating, breathless or faint with it (F15). */
    BREATHLESS(
            "breathless",
            "breathless",
            Urgency.EMERGENCY,
            List.of(
                    CHEST,
                    SHOULDER_FRONT,
                    SHOULDER_SIDE,
                    SHOULDER_BACK,
                    BICEPS,
                    TRICEPS,
                    ELBOW_INNER,
                    ELBOW_OUTER,
                    FOREARM_FRONT,
                    FOREARM_BACK,
                    MID_BACK)),

    /** Numb where one sits on a saddle (F13). */
    SADDLE_NUMBNESS("saddle-numbness", "saddle-numbness", Urgency.EMERGENCY, List.of(LOW_BACK, BUTTOCK, GROIN)),
    /** Bladder, bowel or sexual function has changed (F13). */
    BLADDER_BOWEL("bladder-bowel", "bladder-bowel", Urgency.EMERGENCY, List.of(LOW_BACK, BUTTOCK, GROIN)),
    /** Pain or weakness in both legs (F13). */
    BOTH_LEGS("both-legs", "both-legs", Urgency.EMERGENCY, List.of(LOW_BACK, BUTTOCK, GROIN)),

    /** The knee locks or gives way (F14: urgent, which we take as the same day). */
    KNEE_LOCKED("locked", "knee-locked", Urgency.SAME_DAY, List.of(KNEE_FRONT, KNEE_INNER, KNEE_BACK)),
    /** A big swelling of the knee (F14: urgent); behind the knee the leg's question covers it. */
    KNEE_SWELLING("swelling", "knee-swelling", Urgency.SAME_DAY, List.of(KNEE_FRONT, KNEE_INNER)),

    /** After a fall or a blow (common knowledge of the field). */
    NECK_TRAUMA("trauma", "neck-trauma", Urgency.EMERGENCY, List.of(NECK_FRONT, NECK_BACK)),
    /** Both arms, or legs too, feel wrong (common knowledge of the field). */
    ARMS_LEGS("arms-legs", "arms-legs", Urgency.EMERGENCY, List.of(NECK_FRONT, NECK_BACK)),
    /** Dizzy or seeing double (common knowledge of the field). */
    DIZZINESS("dizziness", "dizziness", Urgency.EMERGENCY, List.of(NECK_FRONT, NECK_BACK)),
    /** The worst headache ever (common knowledge of the field). */
    WORST_HEADACHE("worst-headache", "worst-headache", Urgency.EMERGENCY, List.of(NECK_FRONT, NECK_BACK)),

    /** A pop, a bruise and lost strength to lift (common knowledge of the field). */
    ARM_POP(
            "pop",
            "arm-pop",
            Urgency.SAME_DAY,
            List.of(SHOULDER_FRONT, SHOULDER_SIDE, SHOULDER_BACK, ELBOW_INNER, ELBOW_OUTER, BICEPS, TRICEPS)),
    /** The shoulder or elbow looks out of shape (common knowledge of the field). */
    ARM_DEFORMITY(
            "deformity",
            "arm-deformity",
            Urgency.SAME_DAY,
            List.of(SHOULDER_FRONT, SHOULDER_SIDE, SHOULDER_BACK, ELBOW_INNER, ELBOW_OUTER)),

    /** Sudden pain in a testicle (common knowledge of the field). */
    TESTICLE("testicle", "testicle", Urgency.EMERGENCY, List.of(GROIN)),
    /** A lump in the groin (common knowledge of the field). */
    LUMP("lump", "lump", Urgency.DOCTOR, List.of(GROIN)),
    /** One sore point on the bone, worse with impact (common knowledge of the field). */
    BONE_PAIN("bone-pain", "bone-pain", Urgency.DOCTOR, List.of(GROIN, HIP_FRONT, HIP_OUTER, SHIN, ANKLE, FOOT_SOLE)),

    /** Severe belly pain (common knowledge of the field). */
    BELLY_SEVERE("severe", "belly-severe", Urgency.EMERGENCY, List.of(ABS, SIDE_WAIST)),
    /** A belly hard as a board (common knowledge of the field). */
    BELLY_RIGID("rigid", "belly-rigid", Urgency.EMERGENCY, List.of(ABS, SIDE_WAIST)),
    /** Belly pain with fever (common knowledge of the field). */
    BELLY_FEVER("fever", "belly-fever", Urgency.EMERGENCY, List.of(ABS, SIDE_WAIST));

    private final String word;
    private final String key;
    private final Urgency urgency;
    private final List<Area> areas;

    Symptom(String word, String key, Urgency urgency, List<Area> areas) {
        this.word = word;
        this.key = key;
        this.urgency = urgency;
        this.areas = areas;
    }

    /** The second part of a red flag's id, such as {@code swelling}. */
    public String word() {
        return word;
    }

    /** Where its words begin in the bundle {@code triage}: {@code key.ask} and {@code key.stop}. */
    public String key() {
        return key;
    }

    /** How soon somebody has to look at it. */
    public Urgency urgency() {
        return urgency;
    }

    /** The areas at which it is asked; empty when it is asked whatever is sore. */
    public List<Area> areas() {
        return areas;
    }
}
