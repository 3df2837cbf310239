package gym.sorespot.kiosk;

import gym.sorespot.kiosk.jobs.WorkerJobs;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.plugins.PluginSlot;
import gym.sorespot.kiosk.plugins.Plugins;
import gym.sorespot.kiosk.screen.StaffScreen;
import gym.sorespot.kiosk.staff.Person;
import gym.sorespot.kiosk.way.KioskState;
import gym.sorespot.kiosk.way.Way;
import gym.sorespot.touch.form.FormMemory;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The controller's half for staff: the door, the first start, their pages, closing the kiosk. Event thread only. */
final class StaffSide implements StaffScreen.Actions {
    private final Settings settings;
    private final Sight sight;
    private final Plugins plugins;
    private final Way way;
    private final Runnable startOver;
    private final Runnable onClose;
    private final StaffDoor door;
    private final FormMemory unsaved = new FormMemory();

    StaffSide(
            Settings settings,
            Sight sight,
            Plugins plugins,
            WorkerJobs jobs,
            Way way,
            Runnable startOver,
            Runnable onClose) {
        this.settings = settings;
        this.sight = sight;
        this.plugins = plugins;
        this.way = way;
        this.startOver = startOver;
        this.onClose = onClose;
        this.door = new StaffDoor(settings, sight, jobs);
        way.onStep((from, to) -> {
            if (to != KioskState.STAFF && to != KioskState.GATE) {
                door.leave();
            }
        });
    }

    /** The first start: whoever stands there sets the manager's PIN. */
    void open() {
        door.whenNobody(
                () -> {
                    if (way.state() == KioskState.ATTRACT) {
                        way.go(KioskState.GATE);
                        door.askFirst(startOver, this::signedIn);
                    }
                },
                () -> {});
    }

    /** Staff want in. */
    void enter() {
        if (way.leadsTo(KioskState.GATE)) {
            way.go(KioskState.GATE);
            ask("gate.purpose", this::signedIn);
        }
    }

    /** Somebody wants to close the kiosk: staff may; while there are none yet, whoever has a keyboard. */
    void quit() {
        Optional<Person> inside = door.inside();
        if (inside.isPresent()) {
            close(inside.get());
            return;
        }
        door.whenNobody(onClose, () -> {
            if (way.state() != KioskState.CLOSED) {
                startOver.run();
                way.go(KioskState.GATE);
                ask("gate.purpose.close", this::close);
            }
        });
    }

    /** A page has changed something. */
    void changed(String plugin, String kind, List<String> facts) {
        door.changed(plugin, kind, facts);
    }

    private void close(Person person) {
        door.closing(person);
        onClose.run();
    }

    private void ask(String purpose, Consumer<Person> onIn) {
        door.ask(purpose, startOver, onIn);
        door.whenNobody(
                () -> {
                    if (door.takesFirst() && way.state() == KioskState.GATE) {
                        door.askFirst(startOver, this::signedIn);
                    }
                },
                () -> {});
    }

    private void signedIn(Person person) {
        if (way.leadsTo(KioskState.STAFF)) {
            way.go(KioskState.STAFF);
            door.enter(person);
            show();
        }
    }

    private void show() {
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
                .map(person -> new StaffPeople(door, sight, settings.options().clock(), unsaved, person, this::show))
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
                .ifPresentOrElse(content -> sight.staffPage(page.title(), content, this::show), this::show);
    }

    @Override
    public void leave() {
        startOver.run();
    }
}
