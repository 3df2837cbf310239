package gym.sorespot.kiosk;

import gym.sorespot.kiosk.idle.IdleModel;
import gym.sorespot.kiosk.jobs.WorkerJobs;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.plugins.FaultLog;
import gym.sorespot.kiosk.plugins.PluginFailure;
import gym.sorespot.kiosk.plugins.PluginSlot;
import gym.sorespot.kiosk.plugins.Plugins;
import gym.sorespot.kiosk.screen.Head;
import gym.sorespot.kiosk.screen.StaffScreen;
import gym.sorespot.kiosk.sound.Speaker;
import gym.sorespot.kiosk.staff.Person;
import gym.sorespot.kiosk.way.KioskState;
import gym.sorespot.kiosk.way.Way;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** The one controller of the window: what a touch, a scan, a failure or time means. Event thread only. */
final class Host implements Head.Actions, StaffScreen.Actions {
    private final Settings settings;
    private final Way way = new Way();
    private final Sight sight;
    private final Plugins plugins;
    private final IdleModel idle;
    private final StaffDoor door;
    private final Runnable onClose;
    private Readiness readiness = Readiness.LOADING;
    private @Nullable String card;

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
        this.onClose = onClose;
        this.door = new StaffDoor(settings, sight, jobs);
        this.plugins = new Plugins(new Bridge(settings, this), jobs);
        this.idle = new IdleModel(
                settings.config().idle(),
                settings.config().warning(),
                settings.options().ticks(),
                new IdleAnswers(this, sight));
    }

    /** Shows the first screen and looks for plugins behind it. */
    void open() {
        attract();
        sight.open();
        plugins.load(settings.pluginFolder(), this::ready);
        door.whenNobody(this::first, () -> {});
    }

    /** The first start: whoever stands there sets the manager's PIN. */
    private void first() {
        if (way.state() == KioskState.ATTRACT) {
            step(KioskState.GATE);
            door.askFirst(this::startOver, this::signedIn);
        }
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
                step(KioskState.TILES);
                sight.tiles(offers, plugins, this::open);
            }
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

    /** Staff want in. */
    void staff() {
        if (way.leadsTo(KioskState.GATE)) {
            step(KioskState.GATE);
            ask("gate.purpose", this::signedIn);
        }
    }

    /** Somebody wants to close the kiosk: staff may; while there are none yet, whoever has a keyboard. */
    void quit() {
        Optional<Person> inside = door.inside();
        if (inside.isPresent()) {
            door.closing(inside.get());
            onClose.run();
            return;
        }
        door.whenNobody(onClose, () -> {
            if (way.state() != KioskState.CLOSED) {
                startOver();
                step(KioskState.GATE);
                ask("gate.purpose.close", person -> {
                    door.closing(person);
                    onClose.run();
                });
            }
        });
    }

    private void ask(String purpose, Consumer<Person> onIn) {
        door.ask(purpose, this::startOver, onIn);
        door.whenNobody(
                () -> {
                    if (door.takesFirst() && way.state() == KioskState.GATE) {
                        door.askFirst(this::startOver, this::signedIn);
                    }
                },
                () -> {});
    }

    private void signedIn(Person person) {
        if (way.leadsTo(KioskState.STAFF)) {
            step(KioskState.STAFF);
            door.enter(person);
            showStaff();
        }
    }

    /** A page has changed something. */
    void changed(String plugin, String kind, List<String> facts) {
        door.changed(plugin, kind, facts);
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
        forget();
        step(KioskState.CLOSED);
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
        step(KioskState.PLUGIN);
        sight.head();
        String scanned = card;
        card = null;
        Optional<JComponent> screen = plugins.begin(slot, scanned);
        screen.ifPresent(sight::forward);
    }

    private void attract() {
        sight.attract(this::begin, this::staff);
    }

    private void sorry(@Nullable String code) {
        forget();
        step(KioskState.SORRY);
        sight.sorry(code, this::startOver);
    }

    /** Everything of this visit goes: from plugins, overlays, clipboard, and what was chosen for it. */
    private void forget() {
        card = null;
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

    private void step(KioskState next) {
        way.go(next);
        if (next != KioskState.STAFF && next != KioskState.GATE) {
            door.leave();
        }
        if (next.isVisit()) {
            idle.watch();
        } else {
            idle.sleep();
        }
    }

    private void showStaff() {
        door.inside().ifPresent(person -> sight.staff(plugins, person, this));
    }

    @Override
    public void people() {
        rooms(StaffPeople::people);
    }

    @Override
    public void trail() {
        rooms(rooms -> rooms.trail(new TrailText(plugins, sight.words())));
    }

    @Override
    public void config() {
        rooms(rooms -> rooms.config(settings.options().configFolder()));
    }

    private void rooms(Consumer<StaffPeople> open) {
        door.inside()
                .map(person -> new StaffPeople(door, sight, settings.options().clock(), person, this::showStaff))
                .ifPresent(open);
    }

    @Override
    public void open(PluginSlot slot, StaffPage page) {
        boolean mayOpen = door.inside()
                .filter(person -> person.role().covers(page.least()))
                .isPresent();
        if (!mayOpen) {
            return;
        }
        plugins.content(slot, page)
                .ifPresentOrElse(content -> sight.staffPage(page.title(), content, this::showStaff), this::showStaff);
    }

    @Override
    public void chooseLanguage() {
        sight.chooseLanguage(chosen -> plugins.languageChanged(chosen));
    }

    @Override
    public void chooseLook() {
        sight.chooseLook();
    }

    @Override
    public void startOver() {
        if (way.leadsTo(KioskState.ATTRACT)) {
            forget();
            step(KioskState.ATTRACT);
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

    @Override
    public void leave() {
        startOver();
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
