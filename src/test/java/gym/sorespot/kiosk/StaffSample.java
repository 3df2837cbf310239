package gym.sorespot.kiosk;

import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.kiosk.staff.StaffBook;
import java.nio.file.Path;
import java.time.Clock;

/** People of the staff, made before a kiosk opens. */
public final class StaffSample {
    private StaffSample() {}

    /** One manager below a data folder, where there is nobody yet. */
    public static void manager(Path dataFolder, String name, String pin) {
        StaffBook book = StaffBook.in(dataFolder, Clock.systemUTC());
        if (book.people().isEmpty()) {
            book.add(name, StaffRole.MANAGER, pin.toCharArray());
        }
    }
}
