package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import java.util.List;
import java.util.Set;

/** The doses of one member on one day. Pure: the same question gets the same answer. Used by one thread at a time. */
public interface DayDoses {
    /**
     * The doses that are right today, within every cap of the sore areas that the item works.
     *
     * <p>The options differ in what the search may use to fill the minutes (sets, rest within the table); what history
     * or a published ladder fixes is the same in all of them. At most eight, the ordinary one first.
     */
    Prescribed prescribe(Exercise exercise, WorkSide side);

    /**
     * Ids of the exercises whose answer may hang on this very exercise (its history, its place on a ladder); some may have left
     * the catalogue. The answer for all others hangs only on role, pattern, equipment, sides, level, dose, tempo and areas,
     * and the engine asks once for all exercises that are alike in these.
     */
    Set<String> personal();

    /**
     * Whether of the areas of an exercise that is not {@link #personal} only the sore ones matter: as long as there is no
     * history. The engine then asks once for many.
     */
    boolean areasAlike();

    /** What shaped the day as a whole (a gap, a deload, an area sore for over a week), most important first. */
    List<Fact> day();

    /**
     * Sets of training (strength, eccentric, isometric) that this spot got in the seven days up to and with today. About
     * four a week are a minimum, ten and more do most for size (F28, F30, F22).
     */
    int weeklySets(Spot spot);

    /** The same for an area: what the side got that got more. */
    default int weeklySets(Area area) {
        return Spot.of(area).mapToInt(this::weeklySets).max().orElse(0);
    }
}
