package gym.sorespot;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Members who were here three days ago with both calves sore, and let it be kept. */
public final class Remembered {
    private Remembered() {}

    /** Keeps them in a data folder whose kiosk is not open yet; their codes follow each other. */
    public static void members(Path data, int first, int count) {
        try (HistoryStore store = DerbyHistory.open(data)) {
            for (int i = 0; i < count; i++) {
                String code = Integer.toString(first + i);
                store.members().consent(code, Consent.ALL, Instant.EPOCH);
                store.save(new StoredVisit(new UUID(3, i), code, Instant.EPOCH, visit(), false, "{}"));
            }
        }
    }

    private static Visit visit() {
        Spot calf = new Spot(Area.CALF, Side.LEFT);
        return new Visit(
                LocalDate.now().minusDays(3),
                List.of(new Soreness(calf, 4, null), new Soreness(new Spot(Area.CALF, Side.RIGHT), 3, null)),
                Map.of(),
                List.of(
                        new Work("barbell-calf-raise", WorkSide.BOTH, 3, 10, null, 42.5, null, 7, null),
                        new Work("heel-drop", WorkSide.EACH, 3, 15, null, null, null, 7, null),
                        new Work("goblet-squat", WorkSide.BOTH, 3, 10, null, 16.0, null, 7, null)));
    }
}
