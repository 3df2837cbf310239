package gym.sorespot.kiosk.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;

/**
 * What a kiosk can be extended with. A provider is named in {@code META-INF/services/gym.sorespot.kiosk.plugin.KioskPlugin}
 * and has a public constructor without parameters; a jar in {@code kiosk-config/plugins/} is found by itself.
 *
 * <p>The constructor runs on a worker thread and only builds the object. All methods run on the event thread and must return at once; slow work goes to {@link KioskContext#jobs()}. Whatever
 * a plugin throws is caught by the host, which names the plugin on a staff page and goes on without it.
 */
public interface KioskPlugin {

    /** Lower-case words joined by hyphens, never changed: folders and settings hang on it. */
    String id();

    /** A few words for the tile. */
    String title(Locale locale);

    /** Called once, before anything else but {@link #id} and {@link #title}. */
    void start(KioskContext context);

    /** A visit begins. The component fills the screen below the host's head until {@link KioskContext#leave()}. */
    JComponent open();

    /** The visit is over, or nobody stands there any more: forget everything personal, in models and components. */
    void wipe();

    /** A card was scanned while this plugin is open, or on the attract screen just before {@link #open}. */
    default void scanned(String code) {}

    /** Another language was chosen at the screen; {@link KioskContext#locale} is that language already. */
    default void languageChanged(Locale locale) {}

    /** Pages for staff; asked for whenever the staff pages open. */
    default List<StaffPage> staffPages() {
        return List.of();
    }

    /**
     * What an entry of the audit trail says.
     *
     * @param kind as it was given to {@link KioskContext#changed}, perhaps by an older version of this plugin
     * @param facts that were given with it
     * @return a short sentence in that language; empty where the kind is not known
     */
    default Optional<String> told(String kind, List<String> facts, Locale locale) {
        return Optional.empty();
    }

    /** The kiosk closes. */
    default void stop() {}
}
