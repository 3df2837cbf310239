package gym.sorespot.kiosk;

import gym.sorespot.kiosk.config.KioskConfigReader;
import gym.sorespot.kiosk.config.KioskFields;
import gym.sorespot.kiosk.plugin.SettingsFile;
import gym.sorespot.kiosk.screen.NameScreen;
import gym.sorespot.kiosk.screen.NewPinScreen;
import gym.sorespot.kiosk.screen.PeopleScreen;
import gym.sorespot.kiosk.screen.StaffPageScreen;
import gym.sorespot.kiosk.screen.SureScreen;
import gym.sorespot.kiosk.screen.TrailScreen;
import gym.sorespot.kiosk.staff.NewPinModel;
import gym.sorespot.kiosk.staff.PeopleModel;
import gym.sorespot.kiosk.staff.Person;
import gym.sorespot.kiosk.staff.Trail;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.form.FormMemory;
import gym.sorespot.touch.form.FormModel;
import gym.sorespot.touch.form.FormPage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The host's own pages for staff: who they are, who changed what, and the settings of the kiosk itself. Event thread only. */
final class StaffPeople implements PeopleScreen.Actions {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** More would not be read at a screen; the files hold all. */
    private static final int MOST_ENTRIES = 200;

    private final StaffDoor door;
    private final Sight sight;
    private final Clock clock;
    private final FormMemory unsaved;
    private final Runnable onLeave;
    private final PeopleModel model;

    /**
     * @param unsaved what was begun in the form of the settings and not saved
     * @param onLeave back to the first page for staff
     */
    StaffPeople(StaffDoor door, Sight sight, Clock clock, FormMemory unsaved, Person me, Runnable onLeave) {
        this.door = door;
        this.sight = sight;
        this.clock = clock;
        this.unsaved = unsaved;
        this.onLeave = onLeave;
        this.model = new PeopleModel(door.book(), door.trail(), door.jobs(), me);
    }

    void people() {
        show();
        model.look();
    }

    private void show() {
        sight.forward(new PeopleScreen(words(), model, this));
    }

    /** @param text says what entries mean */
    void trail(Function<Trail.Entry, String> text) {
        TrailScreen screen = new TrailScreen(words(), clock.getZone(), text, onLeave);
        sight.forward(screen);
        door.jobs()
                .run(
                        "read the audit trail",
                        PATIENCE,
                        () -> door.trail().newest(MOST_ENTRIES),
                        screen::show,
                        trouble -> screen.unreadable());
    }

    /** The settings of the kiosk itself. */
    void config(Path folder) {
        Words words = words();
        FormModel form = new FormModel(
                KioskFields.all(folder),
                new SettingsFile(folder.resolve(KioskConfigReader.FILE), "", door.jobs()),
                values -> true,
                changed -> changed.forEach(each ->
                        door.changed(Trail.HOST, "setting", List.of(each.field().key(), each.before(), each.after()))));
        form.remembering(unsaved, KioskConfigReader.FILE);
        FormPage page = new FormPage(words, form, words.text("config.note"));
        sight.forward(new StaffPageScreen(words, words.text("staff.config"), page, onLeave));
    }

    @Override
    public void add() {
        sight.forward(new NameScreen(
                words(),
                null,
                model::fits,
                (name, role) -> pin(model.adding(name, role, this::show), name, "newPin.lead"),
                this::show));
    }

    @Override
    public void newPin(Person person) {
        String lead = model.isMe(person) ? "newPin.lead.own" : "newPin.lead";
        pin(model.newPin(person, this::show), person.name(), lead);
    }

    private void pin(NewPinModel entered, String name, String lead) {
        sight.forward(new NewPinScreen(
                words(),
                entered,
                words().text("newPin.title", name),
                words().text(lead, name),
                words().text("newPin.cancel"),
                () -> {
                    entered.forget();
                    show();
                }));
    }

    @Override
    public void rename(Person person) {
        sight.forward(new NameScreen(
                words(),
                person.name(),
                model::fits,
                (name, role) -> {
                    show();
                    model.rename(person, name);
                },
                this::show));
    }

    @Override
    public void remove(Person person) {
        sight.forward(new SureScreen(
                words().text("people.remove.title", person.name()),
                words().text("people.remove.text", person.name()),
                words().text("people.keep"),
                this::show,
                words().text("people.remove"),
                () -> {
                    show();
                    model.remove(person);
                }));
    }

    @Override
    public void leave() {
        onLeave.run();
    }

    private Words words() {
        return sight.words();
    }
}
