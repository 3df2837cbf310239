package gym.sorespot.kiosk.plugins;

import gym.sorespot.kiosk.jobs.WorkerJobs;
import gym.sorespot.kiosk.plugin.KioskPlugin;
import gym.sorespot.kiosk.plugin.StaffPage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * All plugins and the only way to them: whatever one throws ends in its {@link PluginState} and nowhere else. Event thread
 * only.
 */
public final class Plugins {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HostSide host;
    private final WorkerJobs finding;
    private final List<PluginSlot> slots = new ArrayList<>();
    private final Map<PluginSlot, PluginJobs> jobs = new ConcurrentHashMap<>();
    private final Revival revival = new Revival();
    private @Nullable PluginSlot open;
    private int beingTriedAgain;
    private boolean stopped;

    /**
     * No plugins yet.
     *
     * @param host hears of progress and failure
     * @param finding runs the look for plugins
     */
    public Plugins(HostSide host, WorkerJobs finding) {
        this.host = host;
        this.finding = finding;
    }

    /** Finds and starts the plugins of the class path, then the jars of the folder by name, then runs {@code ready}. */
    public void load(Path folder, Runnable ready) {
        new PluginSearch(finding, this::add).search(folder, ready);
    }

    /** All that was found, in the order in which it was. */
    public List<PluginSlot> slots() {
        return List.copyOf(slots);
    }

    /** Those that members can be offered. */
    public List<PluginSlot> usable() {
        return slots.stream().filter(PluginSlot::isUsable).toList();
    }

    /** Whether a plugin that had failed is being tried again right now. */
    public boolean isTryingAgain() {
        return beingTriedAgain > 0;
    }

    /** The plugin on the screen. */
    public Optional<PluginSlot> open() {
        return Optional.ofNullable(open);
    }

    /** Its title; its id when it cannot say. */
    public String title(PluginSlot slot, Locale locale) {
        String title =
                slot.isUsable() ? ask(slot, PluginStep.USE, () -> slot.plugin().title(locale)) : null;
        return title == null || title.isBlank() ? slot.id() : title;
    }

    /** Begins a visit; empty when it failed. */
    public Optional<JComponent> begin(PluginSlot slot, @Nullable String scanned) {
        slot.to(PluginState.OPEN);
        open = slot;
        JComponent screen = ask(slot, PluginStep.OPEN, () -> {
            if (scanned != null) {
                slot.plugin().scanned(scanned);
            }
            return Objects.requireNonNull(slot.plugin().open(), "open() gave no component");
        });
        return Optional.ofNullable(screen);
    }

    /** Ends the visit: the open plugin forgets it. */
    public void end() {
        PluginSlot slot = open;
        open = null;
        if (slot == null) {
            return;
        }
        // A plugin that failed may still hold somebody's data, so it is asked to forget as well.
        attempt(slot, PluginStep.WIPE, slot.plugin()::wipe);
        if (slot.state() == PluginState.OPEN) {
            slot.to(PluginState.READY);
        }
    }

    /** A card was scanned on the screen of the open plugin. */
    public void scanned(String code) {
        open().ifPresent(slot ->
                attempt(slot, PluginStep.USE, () -> slot.plugin().scanned(code)));
    }

    /** The language has changed on the screen. */
    public void languageChanged(Locale locale) {
        usable().forEach(slot ->
                attempt(slot, PluginStep.USE, () -> slot.plugin().languageChanged(locale)));
    }

    /** The pages of a plugin for staff. */
    public List<StaffPage> staffPages(PluginSlot slot) {
        List<StaffPage> pages = slot.isUsable()
                ? ask(slot, PluginStep.STAFF, () -> List.copyOf(slot.plugin().staffPages()))
                : null;
        return pages == null ? List.of() : pages;
    }

    /** What a plugin says an entry of the audit trail means; empty where it is not there, or does not know. */
    public Optional<String> told(String plugin, String kind, List<String> facts, Locale locale) {
        return slots.stream()
                .filter(slot -> slot.id().equals(plugin) && slot.isUsable())
                .findFirst()
                .flatMap(slot -> Optional.ofNullable(ask(slot, PluginStep.STAFF, () -> slot.plugin()
                        .told(kind, facts, locale)
                        .orElse(null))));
    }

    /** A page's content; empty when its plugin failed to make it. */
    public Optional<JComponent> content(PluginSlot slot, StaffPage page) {
        return Optional.ofNullable(ask(
                slot,
                PluginStep.STAFF,
                () -> Objects.requireNonNull(page.content().get(), "the page is empty")));
    }

    /**
     * Something was thrown on the event thread outside of our calls.
     *
     * @return whether a plugin is to blame; it has failed then
     */
    public boolean blame(Throwable failure) {
        Optional<PluginSlot> guilty = Blame.of(failure, slots, open);
        guilty.ifPresent(slot -> fail(slot, PluginStep.USE, failure));
        return guilty.isPresent();
    }

    /** The kiosk closes: every plugin is told. */
    public void stop() {
        stopped = true;
        for (PluginSlot slot : slots) {
            if (slot.isLoaded() && slot.state() != PluginState.FOUND) {
                attempt(slot, PluginStep.STOP, slot.plugin()::stop);
            }
            if (slot.state().next().contains(PluginState.STOPPED)) {
                slot.to(PluginState.STOPPED);
            }
        }
    }

    /** Waits until the jobs handed in are done; after {@link #stop}, not on the event thread. */
    public void awaitJobs() {
        List.copyOf(jobs.values()).forEach(PluginJobs::close);
    }

    private void add(Found found) {
        PluginSlot slot = new PluginSlot(found);
        slots.add(slot);
        if (found.failure() != null) {
            fail(slot, PluginStep.LOAD, found.failure());
        } else if (attempt(slot, PluginStep.LOAD, () -> slot.named(checkedId(slot)))) {
            start(slot);
        }
    }

    private String checkedId(PluginSlot slot) {
        String id = slot.plugin().id();
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalStateException(
                    "its id is '" + id + "'; lower-case words joined by hyphens would be right");
        }
        for (PluginSlot other : slots) {
            if (other != slot && other.id().equals(id) && other.state() != PluginState.FAILED) {
                throw new IllegalStateException("its id '" + id + "' belongs to the plugin from " + other.origin());
            }
        }
        return id;
    }

    private void start(PluginSlot slot) {
        PluginJobs own = new PluginJobs(new WorkerJobs("jobs " + slot.id()), callback -> {
            if (slot.isUsable()) {
                attempt(slot, PluginStep.USE, callback);
            }
        });
        jobs.put(slot, own);
        SlotContext context = new SlotContext(slot, host, own);
        if (attempt(slot, PluginStep.START, () -> slot.plugin().start(context))) {
            slot.to(PluginState.READY);
        }
    }

    private boolean attempt(PluginSlot slot, PluginStep step, Runnable call) {
        return ask(slot, step, () -> {
                    call.run();
                    return true;
                })
                != null;
    }

    private <T> @Nullable T ask(PluginSlot slot, PluginStep step, Callable<T> call) {
        try {
            return call.call();
        } catch (Throwable e) {
            // Strangers throw anything: errors of linking, of memory, of the stack.
            fail(slot, step, e);
            return null;
        }
    }

    private void fail(PluginSlot slot, PluginStep step, Throwable failure) {
        boolean wasOpen = slot == open;
        String code = FaultLog.log("plugin " + slot.id() + " at " + step, failure, step.isPersonal());
        boolean worked = slot.state() != PluginState.FAILED;
        slot.fail(new PluginFailure(code, step, detail(failure, step.isPersonal())));
        host.failed(slot, wasOpen);
        if (worked && !stopped && revival.mayTry(slot, step, host.clock())) {
            tryAgain(slot);
        }
    }

    private void tryAgain(PluginSlot slot) {
        beingTriedAgain++;
        KioskPlugin failed = slot.plugin();
        try {
            failed.stop();
        } catch (Throwable e) {
            FaultLog.log("plugin " + slot.id() + " at " + PluginStep.STOP, e, true);
        }
        PluginJobs old = jobs.remove(slot);
        finding.run(
                "try " + slot.id() + " again",
                PATIENCE,
                () -> {
                    if (old != null) {
                        old.close();
                    }
                    return failed.getClass().getConstructor().newInstance();
                },
                fresh -> {
                    beingTriedAgain--;
                    if (!stopped) {
                        slot.again(fresh);
                        start(slot);
                        host.triedAgain(slot);
                    }
                },
                failure -> {
                    beingTriedAgain--;
                    FaultLog.log("plugin " + slot.id() + " at " + PluginStep.LOAD, failure, false);
                    host.triedAgain(slot);
                });
    }

    private static String detail(Throwable failure, boolean personal) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
            root = root.getCause();
        }
        String kind = root.getClass().getSimpleName();
        return personal || root.getMessage() == null ? kind : kind + ": " + root.getMessage();
    }
}
