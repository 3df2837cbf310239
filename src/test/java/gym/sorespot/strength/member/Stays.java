package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Visits of a runner whose calves get better. */
final class Stays {
    private static final Spot LEFT_CALF = new Spot(Area.CALF, Side.LEFT);
    private static final Spot RIGHT_CALF = new Spot(Area.CALF, Side.RIGHT);
    private static final Spot LOW_BACK = new Spot(Area.LOW_BACK, null);

    private Stays() {}

    static Work reps(String exercise, int reps, @Nullable Double kg) {
        return new Work(exercise, WorkSide.BOTH, 3, reps, null, kg, null, 7, null);
    }

    static StoredVisit visit(int id, LocalDate day, List<Soreness> soreness, List<Work> work, boolean confirmed) {
        return new StoredVisit(
                new UUID(1, id),
                TestRooms.KNOWN,
                Instant.EPOCH,
                new Visit(day, soreness, Map.of(), work),
                confirmed,
                "{}");
    }

    /** Three days ago: both calves and the lower back, four exercises, nothing told yet. */
    static StoredVisit lastTime() {
        return visit(
                9,
                LocalDate.of(2026, 11, 19),
                List.of(
                        new Soreness(LEFT_CALF, 4, null),
                        new Soreness(RIGHT_CALF, 3, null),
                        new Soreness(LOW_BACK, 2, null)),
                List.of(
                        reps("barbell-calf-raise", 10, 42.5),
                        new Work("downward-dog", WorkSide.BOTH, 3, null, 20, null, null, 4, null),
                        new Work("heel-drop", WorkSide.EACH, 3, 15, null, null, null, 7, null),
                        reps("goblet-squat", 10, 16.0)),
                false);
    }

    /** A quarter of a year, the newest first. */
    static List<StoredVisit> quarter() {
        int[] calves = {7, 6, 6, 5, 4, 4, 3, 2};
        double[] kilograms = {30, 30, 32.5, 35, 35, 37.5, 40, 42.5};
        List<StoredVisit> visits = new ArrayList<>();
        for (int i = 0; i < calves.length; i++) {
            visits.add(
                    0,
                    visit(
                            i,
                            LocalDate.of(2026, 10, 1).plusDays(i * 7L),
                            i % 3 == 0
                                    ? List.of(new Soreness(LEFT_CALF, calves[i], null), new Soreness(LOW_BACK, 3, null))
                                    : List.of(new Soreness(LEFT_CALF, calves[i], null)),
                            List.of(reps("barbell-calf-raise", 10, kilograms[i])),
                            true));
        }
        return visits;
    }
}
