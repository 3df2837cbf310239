package gym.sorespot.kiosk.plugins;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A host without a window that notes what it hears. */
final class FakeHost implements HostSide {
    final List<String> heard = new ArrayList<>();
    Instant now = Instant.parse("2026-11-22T10:00:00Z");
    final BlockingQueue<PluginSlot> again = new LinkedBlockingQueue<>();

    @Override
    public Path configFolder() {
        return Path.of("config");
    }

    @Override
    public String gymName() {
        return "Strong Street";
    }

    @Override
    public Path dataFolder() {
        return Path.of("target", "data");
    }

    @Override
    public Optional<Path> logo() {
        return Optional.empty();
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.empty();
    }

    @Override
    public Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public void progress(int step, int of) {
        heard.add("step " + step + " of " + of);
    }

    @Override
    public void leave() {
        heard.add("leave");
    }

    @Override
    public void changed(String plugin, String kind, java.util.List<String> facts) {
        heard.add("changed " + plugin + " " + kind + " " + facts);
    }

    @Override
    public void failed(PluginSlot slot, boolean wasOpen) {
        heard.add(slot.origin() + " failed" + (wasOpen ? " while open" : ""));
    }

    @Override
    public void triedAgain(PluginSlot slot) {
        again.add(slot);
    }
}
