package gym.sorespot.kiosk;

import gym.sorespot.kiosk.config.ConfigRead;
import gym.sorespot.kiosk.config.KioskConfig;
import gym.sorespot.kiosk.config.KioskConfigReader;
import gym.sorespot.kiosk.screen.Appearance;
import gym.sorespot.kiosk.screen.Screenful;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Wording;
import gym.sorespot.touch.Theme;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All that the host goes by while it is open. Immutable.
 *
 * @param options of the start
 * @param read the settings and what is wrong in their file
 * @param folderProblem what is wrong with the data folder
 */
record Settings(KioskOptions options, ConfigRead read, Optional<Problem> folderProblem) {
    private static final Wording WORDING = new Wording(Settings.class);

    /** The same with what the file says now. */
    Settings with(ConfigRead now) {
        return new Settings(options, now, folderProblem);
    }

    KioskConfig config() {
        return read.config();
    }

    /** Colours and text a visit begins with. */
    Appearance appearance() {
        return Appearance.of(Theme.valueOf(config().theme().toUpperCase(Locale.ROOT)))
                .withSilent(!config().sounds());
    }

    /** Where the window goes. */
    Screenful place() {
        if (!options.windowed()) {
            return Screenful.whole(config().screen(), config().inches());
        }
        Optional<Dimension> size = options.size().map(wanted -> new Dimension(wanted.width(), wanted.height()));
        return Screenful.onDesk(config().screen(), config().inches(), size);
    }

    Path pluginFolder() {
        return options.configFolder().resolve("plugins");
    }

    /**
     * All that staff should mend.
     *
     * @param plugins ids of the plugins that were found
     */
    List<Problem> problems(Screenful place, Set<String> plugins) {
        List<Problem> problems = new ArrayList<>(read.problems());
        folderProblem.ifPresent(problems::add);
        if (!place.found()) {
            int screens = GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length;
            problems.add(problem("no-screen", config().screen(), screens));
        }
        config().plugins().stream()
                .filter(id -> !plugins.contains(id))
                .forEach(id -> problems.add(problem("no-plugin", id, String.join(", ", plugins))));
        return problems;
    }

    private Problem problem(String kind, Object... values) {
        Path file = options.configFolder().resolve(KioskConfigReader.FILE);
        return Problem.of(file, Place.FILE, WORDING, kind, values);
    }
}
