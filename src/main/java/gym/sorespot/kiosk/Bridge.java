package gym.sorespot.kiosk;

import gym.sorespot.kiosk.plugins.HostSide;
import gym.sorespot.kiosk.plugins.PluginSlot;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What plugins get to know of the host, and what they can ask of it. */
final class Bridge implements HostSide {
    private final KioskOptions options;
    private final Host host;

    Bridge(Settings settings, Host host) {
        this.options = settings.options();
        this.host = host;
    }

    @Override
    public Path configFolder() {
        return options.configFolder();
    }

    @Override
    public Path dataFolder() {
        return options.dataFolder();
    }

    @Override
    public String gymName() {
        return host.settings().config().name();
    }

    @Override
    public Optional<Path> logo() {
        return host.settings().config().logo();
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.options().get(name));
    }

    @Override
    public Clock clock() {
        return options.clock();
    }

    @Override
    public Locale locale() {
        return host.locale();
    }

    @Override
    public void progress(int step, int of) {
        host.progress(step, of);
    }

    @Override
    public void leave() {
        host.startOver();
    }

    @Override
    public void changed(String plugin, String kind, List<String> facts) {
        host.staff().changed(plugin, kind, facts);
    }

    @Override
    public void failed(PluginSlot slot, boolean wasOpen) {
        host.failed(slot, wasOpen);
    }

    @Override
    public void triedAgain(PluginSlot slot) {
        host.triedAgain();
    }
}
