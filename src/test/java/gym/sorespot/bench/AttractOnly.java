package gym.sorespot.bench;

import gym.sorespot.kiosk.Kiosk;
import gym.sorespot.kiosk.KioskOptions;
import java.nio.file.Path;
import java.util.Map;

/** Opens the kiosk on a data folder and says when its first screen shows. */
public final class AttractOnly {
    private AttractOnly() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path config = Path.of("target", "sorespot", "kiosk-config");
        Map<String, String> options =
                Map.of("catalogue", Path.of("target", "sorespot", "exercises").toString());
        try (Kiosk kiosk = Kiosk.open(KioskOptions.of(config, Path.of(arguments[0]), options, false))) {
            System.out.println("shown");
            System.out.flush();
            kiosk.awaitClosed();
        }
    }
}
