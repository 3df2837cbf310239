package gym.sorespot.kiosk.plugin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** What the host gives a plugin. Event thread only, unless a method says otherwise. */
public interface KioskContext {

    /** Folder of the gym's settings ({@code kiosk-config}), readable by people. Any thread. */
    Path configFolder();

    /** Folder for what has to be kept, the same for all plugins; it exists. Any thread. */
    Path dataFolder();

    /** The gym's name, as it stands in the head of every screen. Any thread; may wait for the disk. */
    String gymName();

    /** The gym's logo, an SVG or PNG file, where it has one. Any thread. */
    default Optional<Path> logo() {
        return Optional.empty();
    }

    /** A setting of the command line, such as {@code catalogue}. Any thread. */
    Optional<String> option(String name);

    /** The one place where slow work runs. */
    JobRunner jobs();

    /** Any thread. */
    Clock clock();

    /** The language chosen at the screen. */
    Locale locale();

    /**
     * Shows in the head where the member is.
     *
     * @param step 1 to {@code of}; 0 shows nothing
     * @param of number of steps
     */
    void progress(int step, int of);

    /** The visit is over: the host wipes the plugin and shows the attract screen. */
    void leave();

    /**
     * Writes into the audit trail what staff have just changed on a page of this plugin; the host adds who and when, and asks
     * {@link KioskPlugin#told} for the sentence when somebody reads it. Does nothing where the host keeps no trail, or nobody
     * of the staff is signed in.
     *
     * @param kind what was done, a short word of the plugin's own, never translated
     * @param facts with what; never a member's code, a severity or a PIN
     */
    default void changed(String kind, String... facts) {}
}
