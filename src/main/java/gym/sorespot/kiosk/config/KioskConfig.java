package gym.sorespot.kiosk.config;

import gym.sorespot.kiosk.scan.ScannerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How this kiosk is set up, from {@code kiosk-config/kiosk.yaml}. Immutable.
 *
 * @param name of the gym, in the head and on the attract screen
 * @param logo picture in place of the name in the head, an absolute path; empty for none
 * @param screen which screen, 1 and up; 1 is the main one
 * @param inches diagonal of that screen in inches, 5 to 100
 * @param idle time without a touch until the warning
 * @param warning time from the warning until everything is wiped, 20 s at least
 * @param scanner how the card scanner types
 * @param languages to choose from, the first one is where a visit begins; at least one
 * @param theme a visit begins with
 * @param sounds whether a visit begins with sounds
 * @param plugins ids of the plugins on offer in their order; empty for all that are found
 */
public record KioskConfig(
        String name,
        Optional<Path> logo,
        int screen,
        double inches,
        Duration idle,
        Duration warning,
        ScannerSettings scanner,
        List<Locale> languages,
        String theme,
        boolean sounds,
        List<String> plugins) {
    /** What holds where nothing is said. */
    public static final KioskConfig DEFAULT = new KioskConfig(
            "Sorespot",
            Optional.empty(),
            1,
            21.5,
            Duration.ofSeconds(60),
            Duration.ofSeconds(20),
            ScannerSettings.USUAL,
            List.of(Locale.ENGLISH, Locale.GERMAN),
            "light",
            true,
            List.of());

    public KioskConfig {
        languages = List.copyOf(languages);
        plugins = List.copyOf(plugins);
    }
}
