package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Prescribed;
import org.jspecify.annotations.Nullable;

/** Asks once for all kinds that get the same dose today. Not thread-safe, lives for one menu. */
final class SharedDoses {
    private static final int SIDES = WorkSide.values().length;

    private final DayDoses doses;
    private final boolean alike;
    private final long sore;
    private final @Nullable Prescribed[] known;

    /** @param recipes how many recipes there are, see {@link Kind#recipe} */
    SharedDoses(Day day, DayDoses doses, int recipes) {
        this.doses = doses;
        this.alike = doses.areasAlike();
        long bits = 0;
        for (int severity : day.severities()) {
            bits |= day.soreAt(severity);
        }
        this.sore = bits;
        this.known = new Prescribed[recipes * SIDES];
    }

    /**
     * The doses of those of a kind that are not personal.
     *
     * @param plain one of them
     */
    Prescribed of(Kind kind, Exercise plain, WorkSide side) {
        if (!alike || (kind.works(side) & sore) != 0) {
            return doses.prescribe(plain, side);
        }
        int at = kind.recipe() * SIDES + side.ordinal();
        Prescribed prescribed = known[at];
        if (prescribed == null) {
            prescribed = doses.prescribe(plain, side);
            known[at] = prescribed;
        }
        return prescribed;
    }
}
