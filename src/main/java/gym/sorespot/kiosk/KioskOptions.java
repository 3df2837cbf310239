package gym.sorespot.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What the kiosk is opened with. Immutable.
 *
 * @param configFolder the gym's settings ({@code kiosk-config}); may be missing, then defaults hold
 * @param dataFolder what has to be kept; made when it is missing
 * @param options settings of the command line that plugins may ask for, such as {@code catalogue}
 * @param windowed a window on the desk instead of the whole screen
 * @param size of that window; empty for as much as the desk allows, in the shape of a kiosk screen that stands
 * @param clock says what day it is
 * @param ticks milliseconds that only ever go forward; idle time is measured with them, because a wall clock may jump
 */
public record KioskOptions(
        Path configFolder,
        Path dataFolder,
        Map<String, String> options,
        boolean windowed,
        Optional<WindowSize> size,
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
                Optional.empty(),
                Clock.systemDefaultZone(),
                () -> System.nanoTime() / 1_000_000);
    }

    /** The same in a window of this size. */
    public KioskOptions inWindow(WindowSize wanted) {
        return new KioskOptions(configFolder, dataFolder, options, true, Optional.of(wanted), clock, ticks);
    }

    /** The same with other clocks, for tests. */
    public KioskOptions withClocks(Clock otherClock, LongSupplier otherTicks) {
        return new KioskOptions(configFolder, dataFolder, options, windowed, size, otherClock, otherTicks);
    }
}
