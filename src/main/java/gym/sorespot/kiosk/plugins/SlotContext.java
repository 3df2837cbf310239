package gym.sorespot.kiosk.plugins;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.KioskContext;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The context of one plugin; a plugin that is not open moves nothing on the screen. */
final class SlotContext implements KioskContext {
    private final PluginSlot slot;
    private final HostSide host;
    private final JobRunner jobs;

    SlotContext(PluginSlot slot, HostSide host, JobRunner jobs) {
        this.slot = slot;
        this.host = host;
        this.jobs = jobs;
    }

    @Override
    public Path configFolder() {
        return host.configFolder();
    }

    @Override
    public Path dataFolder() {
        return host.dataFolder();
    }

    @Override
    public String gymName() {
        return host.gymName();
    }

    @Override
    public Optional<Path> logo() {
        return host.logo();
    }

    @Override
    public Optional<String> option(String name) {
        return host.option(name);
    }

    @Override
    public JobRunner jobs() {
        return jobs;
    }

    @Override
    public Clock clock() {
        return host.clock();
    }

    @Override
    public Locale locale() {
        return host.locale();
    }

    @Override
    public void progress(int step, int of) {
        if (of < 0 || step < 0 || step > of) {
            throw new IllegalArgumentException("step " + step + " of " + of + " is none; give 0 to " + of);
        }
        if (isOpen()) {
            host.progress(step, of);
        }
    }

    @Override
    public void leave() {
        if (isOpen()) {
            host.leave();
        }
    }

    @Override
    public void changed(String kind, String... facts) {
        host.changed(slot.id(), kind, List.of(facts));
    }

    private boolean isOpen() {
        if (!EventQueue.isDispatchThread()) {
            throw new IllegalStateException("call this on the event thread, for instance from a job's onSuccess");
        }
        return slot.state() == PluginState.OPEN;
    }
}
