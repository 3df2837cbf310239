package gym.sorespot.strength.history.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;

/** Puts two backups back in turn and says so each time, until it is killed. */
final class RestoreLoop {
    private RestoreLoop() {}

    /** @param arguments a home folder with {@code a.zip} and {@code b.zip} */
    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        Places places = RestoreKills.places(home);
        Restore.recover(places.data());
        System.out.println("open");
        LocalDateTime now = LocalDateTime.of(2026, 11, 22, 9, 0);
        for (int round = 0; ; round++) {
            String name = round % 2 == 0 ? "b" : "a";
            Restore.stage(home.resolve(name + ".zip"), places, Set.of());
            Restore.swap(places, now);
            System.out.println(name);
        }
    }
}
