package gym.sorespot.kiosk.staff;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.secret.PinAnswer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The gate before the pages for staff: who is it, and the PIN. Event thread. */
public final class GateModel {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How far it is. */
    public enum Phase {
        /** The list of people is being read. */
        LOOKING,
        /** There is nobody yet: the first PIN has to be set. */
        NOBODY,
        /** Who is it. */
        CHOOSING,
        /** The PIN is being entered. */
        ENTERING,
        /** It is being compared. */
        CHECKING,
        /** It was wrong. */
        WRONG,
        /** Wrong tries: the next one has to wait. */
        WAITING,
        /** Their role is not enough for this. */
        NOT_ENOUGH,
        /** The files cannot be read. */
        UNREADABLE,
        /** The way is open. */
        OPEN
    }

    private final StaffBook book;
    private final Trail trail;
    private final JobRunner jobs;
    private final LongSupplier ticks;
    private final StaffRole least;
    private final Consumer<Person> onOpen;
    private final PinEntry entry = new PinEntry();
    private Runnable listener = () -> {};
    private Phase phase = Phase.LOOKING;
    private List<Person> people = List.of();
    private @Nullable Person person;
    private String trouble = "";
    private long waitUntil;
    private JobRunner.@Nullable Job job;

    /**
     * @param ticks milliseconds that only go forward
     * @param least who may go through
     * @param onOpen gets who came in
     */
    public GateModel(
            StaffBook book, Trail trail, JobRunner jobs, LongSupplier ticks, StaffRole least, Consumer<Person> onOpen) {
        this.book = book;
        this.trail = trail;
        this.jobs = jobs;
        this.ticks = ticks;
        this.least = least;
        this.onOpen = onOpen;
    }

    /** Whoever shows it; one at a time. */
    public void listen(Runnable newListener) {
        listener = newListener;
    }

    /** Reads who there is. */
    public void look() {
        job = jobs.run(
                "read the staff",
                PATIENCE,
                book::people,
                found -> {
                    people = found;
                    if (found.size() == 1) {
                        choose(found.get(0));
                    } else {
                        become(found.isEmpty() ? Phase.NOBODY : Phase.CHOOSING);
                    }
                },
                this::broken);
    }

    public Phase phase() {
        return phase;
    }

    /** Everybody there is to choose from. */
    public List<Person> people() {
        return people;
    }

    /** Who was chosen. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** How many digits were entered. */
    public int length() {
        return entry.length();
    }

    /** Whether there is enough to be compared. */
    public boolean ready() {
        return entry.isWhole() && isTyping() && person != null;
    }

    /** What is wrong with the files, in a sentence for people; empty otherwise. */
    public String trouble() {
        return trouble;
    }

    /** Seconds until the next try counts; 0 when one may try. */
    public int secondsLeft() {
        long left = waitUntil - ticks.getAsLong();
        return phase == Phase.WAITING && left > 0 ? (int) ((left + 999) / 1000) : 0;
    }

    /** Says who it is. */
    public void choose(Person chosen) {
        person = chosen;
        entry.wipe();
        become(Phase.ENTERING);
    }

    /** Back to the question who it is. */
    public void chooseAgain() {
        if (phase != Phase.CHECKING && people.size() > 1) {
            person = null;
            entry.wipe();
            become(Phase.CHOOSING);
        }
    }

    /** @param digit 0 to 9 */
    public void digit(int digit) {
        if (isTyping()) {
            entry.digit(digit);
            become(Phase.ENTERING);
        }
    }

    public void delete() {
        if (isTyping()) {
            entry.delete();
            become(Phase.ENTERING);
        }
    }

    public void clear() {
        if (isTyping()) {
            entry.wipe();
            become(Phase.ENTERING);
        }
    }

    /** A moment has passed: a wait may be over. */
    public void tick() {
        if (phase == Phase.WAITING) {
            become(secondsLeft() == 0 ? Phase.ENTERING : Phase.WAITING);
        }
    }

    private boolean isTyping() {
        return phase == Phase.ENTERING || phase == Phase.WRONG || phase == Phase.NOT_ENOUGH;
    }

    /** Compares the PIN. */
    public void enter() {
        Person who = person;
        if (!ready() || who == null) {
            return;
        }
        char[] pin = entry.take();
        entry.wipe();
        become(Phase.CHECKING);
        job = jobs.run(
                "compare a PIN",
                PATIENCE,
                () -> {
                    try {
                        PinAnswer answer = book.check(who, pin);
                        if (answer.kind() == PinAnswer.Kind.WRONG) {
                            trail.note(who.name(), "wrong-pin");
                        }
                        return answer;
                    } finally {
                        Arrays.fill(pin, (char) 0);
                    }
                },
                answer -> answered(who, answer),
                this::broken);
    }

    private void answered(Person who, PinAnswer answer) {
        if (answer.right()) {
            if (!who.role().covers(least)) {
                become(Phase.NOT_ENOUGH);
                return;
            }
            become(Phase.OPEN);
            onOpen.accept(who);
            return;
        }
        waitUntil = ticks.getAsLong() + answer.left().toMillis();
        become(answer.left().isZero() ? Phase.WRONG : Phase.WAITING);
    }

    /** Whoever stood there has gone. */
    public void forget() {
        entry.wipe();
        listener = () -> {};
        if (job != null) {
            job.cancel();
        }
    }

    private void broken(Exception reason) {
        trouble = reason instanceof StaffException && reason.getMessage() != null ? reason.getMessage() : "";
        become(Phase.UNREADABLE);
    }

    private void become(Phase next) {
        phase = next;
        listener.run();
    }
}
