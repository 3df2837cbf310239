package gym.sorespot.kiosk.plugins;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.kiosk.plugin.KioskPlugin;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Plugins in several states, for pictures. */
public final class SampleSlots {
    private SampleSlots() {}

    /** A plugin that works. */
    public static PluginSlot working(String id) {
        PluginSlot slot = new PluginSlot(new Found(Found.CLASS_PATH, null, new Nothing(id), null));
        slot.named(id);
        slot.to(PluginState.READY);
        return slot;
    }

    /** A plugin that has failed. */
    public static PluginSlot failed(String jar, PluginStep step, String detail) {
        PluginSlot slot = new PluginSlot(new Found(jar, null, null, null));
        slot.fail(new PluginFailure("K7X-4PM", step, detail));
        return slot;
    }

    private record Nothing(String id) implements KioskPlugin {
        @Override
        public String title(Locale locale) {
            return id;
        }

        @Override
        public void start(KioskContext context) {}

        @Override
        public JComponent open() {
            return new JLabel(id);
        }

        @Override
        public void wipe() {}
    }
}
