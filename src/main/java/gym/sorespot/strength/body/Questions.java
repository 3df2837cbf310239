package gym.sorespot.strength.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which red flags are asked about: those of every area from "sore" on, the sorest first, and two general ones from
 * "painful" on or where a sore area has none of its own. House rule; all of it fits on one screen and is answered by one
 * touch when nothing is the matter.
 */
public final class Questions {
    private static final List<Symptom> GENERAL = List.of(Symptom.DARK_URINE, Symptom.NUMBNESS);

    private Questions() {}

    /** What to ask about these spots with these bands, in the order in which it is asked; may be empty. */
    public static List<RedFlag> about(List<Soreness> soreness, Thresholds thresholds) {
        List<RedFlag> asked = new ArrayList<>();
        boolean general = false;
        List<Soreness> sorestFirst = soreness.stream()
                .filter(sore -> sore.severity() >= thresholds.sore())
                .sorted(Comparator.comparing(Soreness::severity, Comparator.reverseOrder())
                        .thenComparing(Soreness::spot))
                .toList();
        for (Soreness sore : sorestFirst) {
            List<RedFlag> own = RedFlag.of(sore.spot().area());
            own.stream().filter(flag -> isNew(flag, asked)).forEach(asked::add);
            general |= own.isEmpty() || sore.severity() >= thresholds.painful();
        }
        if (general) {
            RedFlag.general().stream()
                    .filter(flag -> GENERAL.contains(flag.symptom()))
                    .forEach(asked::add);
        }
        return List.copyOf(asked);
    }

    /** One symptom may belong to several areas; it is asked once. */
    private static boolean isNew(RedFlag flag, List<RedFlag> asked) {
        return asked.stream().noneMatch(other -> other.symptom() == flag.symptom());
    }
}
