package gym.sorespot.kiosk;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.kiosk.plugins.FaultLog;
import gym.sorespot.kiosk.screen.GateScreen;
import gym.sorespot.kiosk.screen.NewPinScreen;
import gym.sorespot.kiosk.staff.GateModel;
import gym.sorespot.kiosk.staff.NewPinModel;
import gym.sorespot.kiosk.staff.Person;
import gym.sorespot.kiosk.staff.StaffBook;
import gym.sorespot.kiosk.staff.Trail;
import gym.sorespot.touch.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The door to the pages for staff, and who of them is inside. Event thread only. */
final class StaffDoor {
    /**
     * For so long after its start the kiosk takes the first PIN: whoever can start it is at home here, whoever finds the
     * gesture a week later need not be.
     */
    private static final Duration FIRST_START = Duration.ofMinutes(10);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KioskOptions options;
    private final Sight sight;
    private final JobRunner jobs;
    private final StaffBook book;
    private final Trail trail;
    private final long openedAt;
    private @Nullable Person inside;
    private @Nullable GateModel gate;
    private @Nullable NewPinModel first;

    StaffDoor(Settings settings, Sight sight, JobRunner jobs) {
        this.options = settings.options();
        this.sight = sight;
        this.jobs = jobs;
        this.book = StaffBook.in(options.dataFolder(), options.clock());
        this.trail = new Trail(
                options.dataFolder(),
                options.clock(),
                settings.config().languages().get(0));
        this.openedAt = options.ticks().getAsLong();
    }

    StaffBook book() {
        return book;
    }

    Trail trail() {
        return trail;
    }

    JobRunner jobs() {
        return jobs;
    }

    /** Who is signed in. */
    Optional<Person> inside() {
        return Optional.ofNullable(inside);
    }

    /** Looks whether there is anybody yet. */
    void whenNobody(Runnable onNobody, Runnable onSomebody) {
        jobs.run(
                "look for staff",
                PATIENCE,
                book::people,
                people -> (people.isEmpty() ? onNobody : onSomebody).run(),
                // Unreadable is not empty: nobody gets in who should not.
                trouble -> onSomebody.run());
    }

    /** Whether a first PIN may still be set. */
    boolean takesFirst() {
        return options.ticks().getAsLong() - openedAt < FIRST_START.toMillis();
    }

    /** Asks for the manager's PIN at the first start. */
    void askFirst(Runnable onLater, Consumer<Person> onIn) {
        Words words = sight.words();
        String name = words.text("first.name");
        NewPinModel model = new NewPinModel(
                jobs,
                pin -> {
                    book.add(name, StaffRole.MANAGER, pin);
                    trail.note(name, "first");
                },
                () -> jobs.run(
                        "read the staff",
                        PATIENCE,
                        book::people,
                        people -> onIn.accept(people.get(0)),
                        trouble -> onLater.run()));
        first = model;
        sight.alone(new NewPinScreen(
                words, model, words.text("first.title"), words.text("first.lead"), words.text("first.later"), onLater));
    }

    /** Asks who it is, and for the PIN. */
    void ask(String purpose, Runnable onLeave, Consumer<Person> onIn) {
        GateModel model = new GateModel(book, trail, jobs, options.ticks(), StaffRole.TRAINER, onIn);
        gate = model;
        sight.alone(new GateScreen(sight.words(), model, sight.words().text(purpose), onLeave));
        model.look();
    }

    /** Somebody has come in. */
    void enter(Person person) {
        inside = person;
        note(person, "signed-in");
    }

    /** Whoever was inside, or at the door, has gone. */
    void leave() {
        if (gate != null) {
            gate.forget();
            gate = null;
        }
        if (first != null) {
            first.forget();
            first = null;
        }
        inside().ifPresent(person -> note(person, "signed-out"));
        inside = null;
    }

    /** Writes down that the kiosk was closed, and by whom. */
    void closing(Person person) {
        note(person, "closed");
    }

    /** A page has changed something. */
    void changed(String page, String kind, List<String> facts) {
        inside().ifPresent(person -> write(() -> trail.add(person.name(), page, kind, facts)));
    }

    private void note(Person person, String kind) {
        write(() -> trail.note(person.name(), kind));
    }

    private void write(Runnable line) {
        jobs.run(
                "write the audit trail",
                PATIENCE,
                () -> {
                    line.run();
                    return true;
                },
                done -> {},
                trouble -> FaultLog.log("the audit trail cannot be written", trouble, false));
    }
}
