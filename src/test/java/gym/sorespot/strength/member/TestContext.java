package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.KioskContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** A kiosk that stands still on one day and counts who leaves. */
final class TestContext implements KioskContext {
    final WaitingJobs jobs = new WaitingJobs();
    Locale locale = Locale.ENGLISH;
    int left;
    int step;

    @Override
    public Path configFolder() {
        return Path.of("kiosk-config");
    }

    @Override
    public Path dataFolder() {
        return Path.of("target");
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.empty();
    }

    @Override
    public JobRunner jobs() {
        return jobs;
    }

    @Override
    public Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public void progress(int newStep, int of) {
        step = newStep;
    }

    @Override
    public void leave() {
        left++;
    }
}
