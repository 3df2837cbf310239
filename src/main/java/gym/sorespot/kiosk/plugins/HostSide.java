package gym.sorespot.kiosk.plugins;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the plugins' contexts ask of the host. Event thread, except what {@code KioskContext} allows from anywhere. */
public interface HostSide {
    /** Any thread. */
    Path configFolder();

    /** Any thread. */
    Path dataFolder();

    /** Any thread. */
    String gymName();

    /** Any thread. */
    Optional<Path> logo();

    /** Any thread. */
    Optional<String> option(String name);

    /** Any thread. */
    Clock clock();

    Locale locale();

    /** The open plugin says where the member is. */
    void progress(int step, int of);

    /** The open plugin says that the visit is over. */
    void leave();

    /** A plugin's page for staff has changed something. */
    void changed(String plugin, String kind, List<String> facts);

    /** A plugin has failed; its state says so already. */
    void failed(PluginSlot slot, boolean wasOpen);

    /** A plugin that had failed was tried again; whether it works its state says. */
    void triedAgain(PluginSlot slot);
}
