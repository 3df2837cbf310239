package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.WorkSide;
import java.util.List;

/**
 * A published programme whose dose climbs over weeks.
 *
 * @param id name of its file, and of its sentence in the bundle {@code facts}: {@code ladder.id}
 * @param source the publication, with what of it is a house rule
 * @param exercises ids of the exercises that climb it
 * @param areas for whose soreness it was made
 * @param always whether it holds without soreness too, because it was made to prevent
 * @param together whether its exercises climb together; else each by itself
 * @param repMax whether the load follows the repetitions ("as heavy as 12 repetitions allow")
 * @param rests allowed rests between sets in seconds
 * @param restsInTurns the same where both sides take turns, so that one rests while the other works
 * @param rungs from the first on; the last one stays
 */
record Ladder(
        String id,
        String source,
        List<String> exercises,
        List<Area> areas,
        boolean always,
        boolean together,
        boolean repMax,
        List<Integer> rests,
        List<Integer> restsInTurns,
        List<Rung> rungs) {
    Ladder {
        exercises = List.copyOf(exercises);
        areas = List.copyOf(areas);
        rests = List.copyOf(rests);
        restsInTurns = List.copyOf(restsInTurns);
        rungs = List.copyOf(rungs);
    }

    /** Allowed rests between sets in seconds when done this way. */
    List<Integer> rests(WorkSide side) {
        return side == WorkSide.EACH ? restsInTurns : rests;
    }
}
