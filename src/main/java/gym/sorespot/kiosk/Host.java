package gym.sorespot.kiosk;

import gym.sorespot.kiosk.config.ConfigRead;
import gym.sorespot.kiosk.idle.IdleModel;
import gym.sorespot.kiosk.jobs.WorkerJobs;
import gym.sorespot.kiosk.plugins.FaultLog;
import gym.sorespot.kiosk.plugins.PluginFailure;
import gym.sorespot.kiosk.plugins.PluginSlot;
import gym.sorespot.kiosk.plugins.Plugins;
import gym.sorespot.kiosk.screen.Head;
import gym.sorespot.kiosk.sound.Speaker;
import gym.sorespot.kiosk.way.KioskState;
import gym.sorespot.kiosk.way.Way;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** The one controller of the window: what a touch, a scan, a failure or time means. Event thread only. */
final class Host implements Head.Actions {
    /** Plugins ask for it from any thread. */
    private volatile Settings settings;

    private @Nullable ConfigRead fresh;
    private final ConfigWatch watch;
    private final Way way = new Way();
    private final Sight sight;
    private final Plugins plugins;
    private final IdleModel idle;
    private final StaffSide staff;
    private Readiness readiness = Readiness.LOADING;
    private @Nullable String card;

    /** What was asked for on the first screen; it is done once the visit has begun. */
    private @Nullable Runnable wish;

    /** Whether plugins can be offered yet. */
    private enum Readiness {
        LOADING,
        /** Somebody has touched already and waits. */
        AWAITED,
        READY
    }

    Host(Settings settings, WarmLook warm, WorkerJobs jobs, Speaker speaker, Runnable onClose) {
        this.settings = settings;
        this.sight = new Sight(settings, warm, speaker, this, onClose);
        this.plugins = new Plugins(new Bridge(settings, this), jobs);
        this.staff = new StaffSide(settings, sight, plugins, jobs, way, this::startOver, onClose);
        this.watch = new ConfigWatch(settings.options(), jobs, this::reread);
        this.idle = new IdleModel(
                settings.config().idle(),
                settings.config().warning(),
                settings.options().ticks(),
                new IdleAnswers(this, sight));
        way.onStep((from, to) -> {
            if (to.isVisit()) {
                idle.watch();
            } else {
                idle.sleep();
            }
        });
    }

    /** Shows the first screen and looks for plugins behind it. */
    void open() {
        attract();
        sight.open();
        plugins.load(settings.pluginFolder(), this::ready);
        staff.open();
        watch.start();
    }

    /** What holds now. Any thread. */
    Settings settings() {
        return settings;
    }

    /** The file of the settings says something else: it counts at once, but a visit ends as it began. */
    private void reread(ConfigRead read) {
        fresh = read.equals(settings.read()) ? null : read;
        if (way.state() == KioskState.ATTRACT && fresh != null) {
            startAfresh();
        } else if (way.state() != KioskState.PLUGIN && way.state() != KioskState.TILES) {
            take();
        }
    }

    private void take() {
        ConfigRead now = fresh;
        if (now != null) {
            fresh = null;
            settings = settings.with(now);
            sight.become(settings);
            idle.times(settings.config().idle(), settings.config().warning());
        }
    }

    private void startAfresh() {
        take();
        if (sight.reset()) {
            plugins.languageChanged(sight.locale());
        }
        attract();
    }

    private void ready() {
        boolean awaited = readiness == Readiness.AWAITED;
        readiness = Readiness.READY;
        if (awaited) {
            begin();
        }
    }

    IdleModel idle() {
        return idle;
    }

    Plugins plugins() {
        return plugins;
    }

    /** What staff want of the kiosk. */
    StaffSide staff() {
        return staff;
    }

    KioskState state() {
        return way.state();
    }

    Sight sight() {
        return sight;
    }

    /** Somebody wants to begin. */
    void begin() {
        if (way.state() != KioskState.ATTRACT) {
            return;
        }
        List<PluginSlot> offers = offers();
        boolean soon = offers.isEmpty() && plugins.isTryingAgain();
        if (readiness != Readiness.READY || soon) {
            readiness = Readiness.AWAITED;
            sight.busy();
            return;
        }
        switch (offers.size()) {
            case 0 -> sorry(null);
            case 1 -> open(offers.get(0));
            default -> {
                way.go(KioskState.TILES);
                sight.tiles(offers, plugins, this::open);
            }
        }
        Runnable asked = wish;
        wish = null;
        if (asked != null && way.state() != KioskState.SORRY) {
            asked.run();
        }
    }

    /** Begins a visit first where none is on: only a visit is watched, and forgotten when nobody is there any more. */
    private void inVisit(Runnable what) {
        if (way.state() == KioskState.ATTRACT) {
            wish = what;
            begin();
        } else {
            what.run();
        }
    }

    /** A card was scanned. */
    void scanned(String code) {
        switch (way.state()) {
            case ATTRACT -> {
                card = code;
                begin();
            }
            case TILES -> card = code;
            case PLUGIN -> plugins.scanned(code);
            case SORRY, GATE, STAFF, CLOSED -> {}
        }
    }

    /** Something was thrown on the event thread. */
    void uncaught(Throwable failure) {
        if (plugins.blame(failure)) {
            return;
        }
        String code = FaultLog.log("kiosk in state " + way.state(), failure, true);
        if (way.state() != KioskState.ATTRACT && way.leadsTo(KioskState.SORRY)) {
            sorry(code);
        }
    }

    /** The kiosk closes: the visit is wiped, plugins are stopped, the window goes. */
    void stop() {
        watch.stop();
        forget();
        way.go(KioskState.CLOSED);
        plugins.stop();
        sight.close();
    }

    private List<PluginSlot> offers() {
        List<String> order = settings.config().plugins();
        return plugins.usable().stream()
                .filter(slot -> order.isEmpty() || order.contains(slot.id()))
                .sorted(Comparator.comparingInt(slot -> order.indexOf(slot.id())))
                .toList();
    }

    private void open(PluginSlot slot) {
        if (!slot.isUsable()) {
            sorry(slot.failure().map(PluginFailure::code).orElse(null));
            return;
        }
        way.go(KioskState.PLUGIN);
        sight.head();
        String scanned = card;
        card = null;
        Optional<JComponent> screen = plugins.begin(slot, scanned);
        screen.ifPresent(sight::forward);
    }

    private void attract() {
        sight.attract(this::begin, staff::enter, this);
    }

    private void sorry(@Nullable String code) {
        forget();
        way.go(KioskState.SORRY);
        sight.sorry(code, this::startOver);
    }

    /** Everything of this visit goes: from plugins, overlays, clipboard, and what was chosen for it. */
    private void forget() {
        card = null;
        wish = null;
        plugins.end();
        sight.closeOverlays(this::uncaughtOverlay);
        Clipboards.clear();
        if (sight.reset()) {
            plugins.languageChanged(sight.locale());
        }
    }

    private void uncaughtOverlay(Throwable failure) {
        if (!plugins.blame(failure)) {
            FaultLog.log("closing an overlay", failure, true);
        }
    }

    @Override
    public void chooseLanguage() {
        inVisit(() -> sight.chooseLanguage(chosen -> plugins.languageChanged(chosen)));
    }

    @Override
    public void chooseLook() {
        inVisit(sight::chooseLook);
    }

    @Override
    public void startOver() {
        if (way.leadsTo(KioskState.ATTRACT)) {
            take();
            forget();
            way.go(KioskState.ATTRACT);
            attract();
        }
    }

    Locale locale() {
        return sight.locale();
    }

    /** The open plugin says where the member is. */
    void progress(int step, int of) {
        sight.progress(step, of);
    }

    /** A plugin has failed. */
    void failed(PluginSlot slot, boolean wasOpen) {
        if (wasOpen && way.state() == KioskState.PLUGIN) {
            sorry(slot.failure().map(PluginFailure::code).orElse(null));
        }
    }

    /** A plugin that had failed was tried again. */
    void triedAgain() {
        if (readiness == Readiness.AWAITED) {
            ready();
        }
    }
}
