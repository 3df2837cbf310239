package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Prescribed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks once for all kinds that get the same dose today. Not thread-safe, lives for one menu. */
final class SharedDoses {
    private static final int SIDES = WorkSide.values().length;

    private final DayDoses doses;
    private final boolean alike;
    private final long sore;
    private final @Nullable Prescribed[] plain;
    private final Map<Touched, Prescribed> touched = new HashMap<>();

    private record Touched(int recipe, WorkSide side, long sore) {}

    /** @param recipes how many recipes there are, see {@link Kind#recipe} */
    SharedDoses(Day day, DayDoses doses, int recipes) {
        this.doses = doses;
        this.alike = doses.areasAlike();
        long bits = 0;
        for (int severity : day.severities()) {
            bits |= day.soreAt(severity);
        }
        this.sore = bits;
        this.plain = new Prescribed[recipes * SIDES];
    }

    /**
     * The doses of those of a kind that are not personal.
     *
     * @param one one of them
     */
    Prescribed of(Kind kind, Exercise one, WorkSide side) {
        if (!alike) {
            return doses.prescribe(one, side);
        }
        long spots = kind.works(side) & sore;
        if (spots != 0) {
            return touched.computeIfAbsent(new Touched(kind.recipe(), side, spots), key -> doses.prescribe(one, side));
        }
        int at = kind.recipe() * SIDES + side.ordinal();
        Prescribed prescribed = plain[at];
        if (prescribed == null) {
            prescribed = doses.prescribe(one, side);
            plain[at] = prescribed;
        }
        return prescribed;
    }
}
