package gym.sorespot.strength.history.derby;

import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.StoredVisit;
import java.nio.file.Path;

/** Saves visit after visit and says the id of each that is safe, until it is killed. */
final class SaveLoop {
    private SaveLoop() {}

    public static void main(String[] arguments) {
        RandomVisits random = new RandomVisits(Long.parseLong(arguments[1]));
        try (HistoryStore store = DerbyHistory.open(Path.of(arguments[0]))) {
            System.out.println("open");
            while (true) {
                StoredVisit visit = random.next("4711");
                store.save(visit);
                System.out.println(visit.id());
            }
        }
    }
}
