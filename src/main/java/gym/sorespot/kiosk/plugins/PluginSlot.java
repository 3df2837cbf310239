package gym.sorespot.kiosk.plugins;

import gym.sorespot.kiosk.plugin.KioskPlugin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plugin, or what should have been one, with its state. Event thread only. */
public final class PluginSlot {
    private Found found;
    private String id;
    private PluginState state = PluginState.FOUND;
    private @Nullable PluginFailure failure;

    PluginSlot(Found found) {
        this.found = found;
        this.id = found.origin();
    }

    /** Where it comes from: the name of its jar, or {@link Found#CLASS_PATH}. */
    public String origin() {
        return found.origin();
    }

    /** Whether it comes from a jar in the plugin folder. */
    public boolean isFromJar() {
        return !found.origin().equals(Found.CLASS_PATH);
    }

    /** Its id; until that is known, its origin. */
    public String id() {
        return id;
    }

    public PluginState state() {
        return state;
    }

    /** How it failed the last time, if it did; it may work again. */
    public Optional<PluginFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether it can be offered to members. */
    public boolean isUsable() {
        return state == PluginState.READY || state == PluginState.OPEN;
    }

    /**
     * The plugin itself.
     *
     * @throws IllegalStateException if it could not even be loaded
     */
    KioskPlugin plugin() {
        KioskPlugin plugin = found.plugin();
        if (plugin == null) {
            throw new IllegalStateException(origin() + " holds no plugin");
        }
        return plugin;
    }

    boolean isLoaded() {
        return found.plugin() != null;
    }

    void named(String known) {
        id = known;
    }

    void to(PluginState next) {
        state = state.to(next);
    }

    void fail(PluginFailure how) {
        if (state.next().contains(PluginState.FAILED)) {
            state = PluginState.FAILED;
            failure = how;
        }
    }

    /** A new object in place of the one that failed. */
    void again(KioskPlugin fresh) {
        state = state.to(PluginState.FOUND);
        found = new Found(found.origin(), found.loaderName(), fresh, null);
    }

    /** Whether a place in code belongs to this plugin. */
    boolean owns(StackTraceElement frame) {
        KioskPlugin plugin = found.plugin();
        if (plugin == null) {
            return false;
        }
        if (found.loaderName() != null) {
            return found.loaderName().equals(frame.getClassLoaderName());
        }
        String home = plugin.getClass().getPackageName();
        return frame.getClassName().startsWith(home + ".");
    }
}
