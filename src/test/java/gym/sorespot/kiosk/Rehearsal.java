package gym.sorespot.kiosk;

import gym.sorespot.Sorespot;
import gym.sorespot.kiosk.way.KioskState;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One start of all that people wait for: the kiosk up to a visit's first screen, and a session at the command line. The build
 * has Java list the classes that are loaded for it ({@code src/test/sh/keep-classes}). Without a display there is no kiosk.
 */
public final class Rehearsal {
    private static final String REQUEST =
            """
            {"minutes": 30, "goal": "strength", "level": 2, "soreness": [{"area": "calf", "side": "both", "severity": 4}]}
            """;

    private static final int LOOKS = 400;
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private Rehearsal() {}

    /** The argument is a data folder that is thrown away. */
    public static void main(String[] arguments) throws IOException, InterruptedException, InvocationTargetException {
        Path data = Path.of(arguments[0]);
        if (GraphicsEnvironment.isHeadless()) {
            Shown.itIs();
        } else {
            kiosk(data);
        }
        Path request = Files.writeString(data.resolve("request.json"), REQUEST);
        Sorespot.main(new String[] {"session", "--data=" + data, "--request=" + request, "--format=json"});
    }

    private static void kiosk(Path data) throws InterruptedException, InvocationTargetException {
        Path home = Path.of(System.getProperty("sorespot.home"));
        KioskOptions options = KioskOptions.of(
                home.resolve("kiosk-config"),
                data,
                Map.of("catalogue", home.resolve("exercises").toString()),
                false);
        try (Kiosk kiosk = Kiosk.open(options)) {
            Shown.itIs();
            Host host = kiosk.host();
            // Nobody is staff yet on a data folder that is thrown away, so the kiosk asks for a manager first.
            EventQueue.invokeAndWait(host::startOver);
            for (int look = 0; look < LOOKS && host.state() == KioskState.ATTRACT; look++) {
                EventQueue.invokeAndWait(host::begin);
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
            if (host.state() == KioskState.ATTRACT) {
                throw new IllegalStateException("no plugin opened");
            }
        }
    }

    /** Stands in the list of classes where the first picture shows: it is loaded then. */
    private static final class Shown {
        static void itIs() {
            System.out.println("shown");
        }
    }
}
