package gym.sorespot.kiosk.staff;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.StaffRole;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** The people of the staff as one of them sees and changes them. Event thread. */
public final class PeopleModel {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StaffBook book;
    private final Trail trail;
    private final JobRunner jobs;
    private final Person me;
    private List<Person> people = List.of();
    private boolean looking = true;
    private String trouble = "";
    private Runnable listener = () -> {};

    /** @param me who is signed in */
    public PeopleModel(StaffBook book, Trail trail, JobRunner jobs, Person me) {
        this.book = book;
        this.trail = trail;
        this.jobs = jobs;
        this.me = me;
    }

    /** Whoever shows it; one at a time. */
    public void listen(Runnable newListener) {
        listener = newListener;
    }

    /** Everybody that whoever is signed in may see: a trainer only themselves. */
    public List<Person> people() {
        return people;
    }

    public boolean isMe(Person person) {
        return person.id().equals(me.id());
    }

    /** Whether others may be changed. */
    public boolean mayManage() {
        return me.role().covers(StaffRole.MANAGER);
    }

    /** Whether nobody else could manage: this person stays, and stays a manager. */
    public boolean isLastManager(Person person) {
        return person.role() == StaffRole.MANAGER
                && people.stream()
                                .filter(other -> other.role() == StaffRole.MANAGER)
                                .count()
                        == 1;
    }

    public boolean isLooking() {
        return looking;
    }

    /** What went wrong last, in a sentence for people; empty otherwise. */
    public String trouble() {
        return trouble;
    }

    /** Reads everybody anew. */
    public void look() {
        run("read the staff", book::people);
    }

    /** A new PIN, to be entered twice, for somebody new. */
    public NewPinModel adding(String name, StaffRole role, Runnable onDone) {
        return new NewPinModel(
                jobs,
                pin -> {
                    book.add(name, role, pin);
                    trail.note(me.name(), "added", name, "role." + role.id());
                },
                () -> done(onDone));
    }

    /** A new PIN, to be entered twice, for somebody known; a trainer's own only. */
    public NewPinModel newPin(Person person, Runnable onDone) {
        requireRight(person);
        return new NewPinModel(
                jobs,
                pin -> {
                    book.pin(person, pin);
                    trail.note(me.name(), isMe(person) ? "own-pin" : "new-pin", person.name());
                },
                () -> done(onDone));
    }

    /** Another role; the last manager stays one. */
    public void role(Person person, StaffRole role) {
        requireRight(null);
        run("change a role", () -> {
            book.change(new Person(person.id(), person.name(), role));
            trail.note(me.name(), "role", person.name(), "role." + role.id());
            return book.people();
        });
    }

    /** Another name. */
    public void rename(Person person, String name) {
        requireRight(null);
        run("change a name", () -> {
            book.change(new Person(person.id(), name.strip(), person.role()));
            trail.note(me.name(), "renamed", person.name(), name.strip());
            return book.people();
        });
    }

    /** Takes somebody out; not the last manager. */
    public void remove(Person person) {
        requireRight(null);
        run("remove a person", () -> {
            book.remove(person);
            trail.note(me.name(), "removed", person.name());
            return book.people();
        });
    }

    /** Whether a name may be given: not empty, not too long, not somebody else's. */
    public boolean fits(String name) {
        String bare = name.strip();
        return !bare.isEmpty()
                && bare.length() <= Person.LONGEST_NAME
                && people.stream().noneMatch(other -> other.name().equalsIgnoreCase(bare));
    }

    private void requireRight(@org.jspecify.annotations.Nullable Person person) {
        if (!mayManage() && (person == null || !isMe(person))) {
            throw new IllegalStateException("only a manager may do this");
        }
    }

    private void done(Runnable onDone) {
        onDone.run();
        look();
    }

    private void run(String name, Callable<List<Person>> work) {
        jobs.run(name, PATIENCE, work, this::show, reason -> {
            looking = false;
            trouble = reason instanceof StaffException && reason.getMessage() != null ? reason.getMessage() : name;
            listener.run();
        });
    }

    private void show(List<Person> found) {
        looking = false;
        trouble = "";
        people = found.stream().filter(person -> mayManage() || isMe(person)).toList();
        listener.run();
    }
}
