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
public final class TestContext implements KioskContext {
    public final WaitingJobs jobs = new WaitingJobs();
    private final Path dataFolder;
    Locale locale = Locale.ENGLISH;
    public int left;
    int step;

    TestContext() {
        this(Path.of("target"));
    }

    /** With a data folder of its own. */
    public TestContext(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    /** The same kiosk in a language. */
    public TestContext speaking(Locale language) {
        locale = language;
        return this;
    }

    @Override
    public Path configFolder() {
        return Path.of(System.getProperty("sorespot.home", "."), "kiosk-config");
    }

    @Override
    public String gymName() {
        return "Strong Street";
    }

    @Override
    public Path dataFolder() {
        return dataFolder;
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
