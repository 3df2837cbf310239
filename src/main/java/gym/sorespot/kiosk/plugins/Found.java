package gym.sorespot.kiosk.plugins;

import gym.sorespot.kiosk.plugin.KioskPlugin;
import org.jspecify.annotations.Nullable;

/**
 * What a look for plugins brought: a plugin, or what went wrong.
 *
 * @param origin name of the jar, or {@link #CLASS_PATH}
 * @param loaderName name of the class loader of its own, null on the class path
 * @param plugin the plugin
 * @param failure why there is none
 */
record Found(String origin, @Nullable String loaderName, @Nullable KioskPlugin plugin, @Nullable Throwable failure) {
    /** Origin of what comes with the kiosk. */
    static final String CLASS_PATH = "kiosk";
}
