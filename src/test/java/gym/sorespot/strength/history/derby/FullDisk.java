package gym.sorespot.strength.history.derby;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.StoredVisit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** On a small disk: saves until it is full, makes room, saves again, and says what happened. */
final class FullDisk {
    private static final int MOST = 20_000;

    private FullDisk() {}

    public static void main(String[] arguments) throws IOException {
        Path disk = Path.of(arguments[0]);
        Path filler = disk.resolve("filler");
        Set<UUID> kept = new HashSet<>();
        RandomVisits random = new RandomVisits(7);
        try (HistoryStore store = DerbyHistory.open(disk.resolve("data"))) {
            save(store, random, kept);
            for (int round = 0; round < 3; round++) {
                fill(filler);
                System.out.println(saveUntilRefused(store, random, kept));
                Files.delete(filler);
                save(store, random, kept);
                System.out.println("saved again");
            }
        }
        fill(filler);
        try (HistoryStore store = DerbyHistory.open(disk.resolve("data"))) {
            System.out.println(missing(store, kept) + " missing on the full disk");
        } catch (HistoryException e) {
            System.out.println(e.getMessage());
        }
        try {
            DerbyHistory.open(disk.resolve("new")).close();
        } catch (HistoryException e) {
            System.out.println("new: " + e.getMessage());
        }
        Files.delete(filler);
        DerbyHistory.open(disk.resolve("new")).close();
        try (HistoryStore store = DerbyHistory.open(disk.resolve("data"))) {
            System.out.println(missing(store, kept) + " missing");
        }
    }

    private static int missing(HistoryStore store, Set<UUID> kept) {
        Set<UUID> lost = new HashSet<>(kept);
        store.forEach(visit -> lost.remove(visit.id()));
        return lost.size();
    }

    private static void save(HistoryStore store, RandomVisits random, Set<UUID> kept) {
        StoredVisit visit = random.next("4711");
        store.save(visit);
        kept.add(visit.id());
    }

    private static String saveUntilRefused(HistoryStore store, RandomVisits random, Set<UUID> kept) {
        for (int i = 0; i < MOST; i++) {
            try {
                save(store, random, kept);
            } catch (HistoryException e) {
                return e.kind() + ": " + e.getMessage();
            }
        }
        return "never full";
    }

    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            System.out.println("filled");
        }
    }
}
