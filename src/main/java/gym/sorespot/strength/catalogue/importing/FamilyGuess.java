package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.strength.catalogue.ExerciseIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The family of an entry: what its name says without tools, sides, grips and positions, so that a session holds only one
 * of its many variants. Stateless.
 */
final class FamilyGuess {
    /** Words that tell variants apart and not exercises. */
    private static final Set<String> VARIANTS = Set.of(
            "a",
            "against",
            "alternate",
            "alternating",
            "an",
            "and",
            "arm",
            "arms",
            "around",
            "at",
            "ball",
            "band",
            "bands",
            "bar",
            "barbell",
            "behind",
            "bench",
            "bent",
            "body",
            "bodyweight",
            "both",
            "box",
            "by",
            "cable",
            "chain",
            "chains",
            "close",
            "controlled",
            "cross",
            "curl-bar",
            "decline",
            "double",
            "down",
            "dumbbell",
            "dumbbells",
            "e",
            "ez",
            "exercise",
            "face",
            "flat",
            "floor",
            "for",
            "from",
            "full",
            "grip",
            "half",
            "hammer",
            "handed",
            "hand",
            "head",
            "high",
            "in",
            "incline",
            "inner",
            "inside",
            "into",
            "kettlebell",
            "kettlebells",
            "kneeling",
            "leg",
            "legged",
            "legs",
            "leverage",
            "low",
            "lying",
            "machine",
            "medicine",
            "medium",
            "method",
            "middle",
            "mixed",
            "modified",
            "narrow",
            "neutral",
            "of",
            "off",
            "olympic",
            "on",
            "one",
            "or",
            "out",
            "over",
            "overhand",
            "palm",
            "palms",
            "parallel",
            "partner",
            "plate",
            "position",
            "power",
            "preacher",
            "prone",
            "resistance",
            "reverse",
            "rope",
            "seated",
            "side",
            "single",
            "sitting",
            "smith",
            "stability",
            "stance",
            "standing",
            "straight",
            "style",
            "supine",
            "supinated",
            "the",
            "thigh",
            "to",
            "two",
            "under",
            "underhand",
            "up-position",
            "upper",
            "using",
            "v",
            "variation",
            "version",
            "weighted",
            "wide",
            "with",
            "z");

    /** Words that mean another exercise for each muscle. */
    private static final Set<String> SHARED = Set.of(
            "circle",
            "crossover",
            "curl",
            "dip",
            "extension",
            "fly",
            "flye",
            "hold",
            "iso",
            "kickback",
            "press",
            "pull",
            "push",
            "raise",
            "rotation",
            "row",
            "stretch",
            "twist",
            "drag");

    String of(FreeEntry entry) {
        List<String> words = new ArrayList<>();
        for (String word : ExerciseIds.from(entry.name()).split("-")) {
            if (!VARIANTS.contains(word) && !word.matches("[0-9]+")) {
                words.add(singular(word));
            }
        }
        if (words.isEmpty() || words.size() == 1 && SHARED.contains(words.get(0))) {
            words.add(0, singular(entry.primary().id()));
        }
        return ExerciseIds.from(String.join("-", words));
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
