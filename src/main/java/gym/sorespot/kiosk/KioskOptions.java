package gym.sorespot.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What the kiosk is opened with. Immutable.
 *
 * @param configFolder the gym's settings ({@code kiosk-config}); may be missing, then defaults hold
 * @param dataFolder what has to be kept; made when it is missing
 * @param options settings of the command line that plugins may ask for, such as {@code catalogue}
 * @param windowed a window on the desk instead of the whole screen
 * @param clock says what day it is
 * @param ticks milliseconds that only ever go forward; idle time is measured with them, because a wall clock may jump
 */
public record KioskOptions(
        Path configFolder,
        Path dataFolder,
        Map<String, String> options,
        boolean windowed,
        Clock clock,
        LongSupplier ticks) {
    public KioskOptions {
        options = Map.copyOf(options);
    }

    /** With the system's clocks. */
    public static KioskOptions of(Path configFolder, Path dataFolder, Map<String, String> options, boolean windowed) {
        return new KioskOptions(
                configFolder,
                dataFolder,
                options,
                windowed,
                Clock.systemDefaultZone(),
                () -> System.nanoTime() / 1_000_000);
    }
}
