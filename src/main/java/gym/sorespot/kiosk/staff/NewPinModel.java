package gym.sorespot.kiosk.staff;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.secret.PinRule;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

/** A new PIN, entered twice. Event thread. */
public final class NewPinModel {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How far it is. */
    public enum Phase {
        /** It is entered for the first time. */
        FIRST,
        /** And again, to be sure. */
        AGAIN,
        /** The second one was another; from the beginning. */
        DIFFERENT,
        /** A stranger would try it first; from the beginning. */
        EASY,
        SAVING,
        FAILED,
        DONE
    }

    /** Keeps a PIN; on the worker thread. The array is wiped afterwards. */
    public interface Keeper {
        void keep(char[] pin);
    }

    private final JobRunner jobs;
    private final Keeper keeper;
    private final Runnable onDone;
    private final PinEntry entry = new PinEntry();
    private char[] first = new char[0];
    private Runnable listener = () -> {};
    private Phase phase = Phase.FIRST;
    private String trouble = "";

    /** @param onDone it is on the disk */
    public NewPinModel(JobRunner jobs, Keeper keeper, Runnable onDone) {
        this.jobs = jobs;
        this.keeper = keeper;
        this.onDone = onDone;
    }

    /** Whoever shows it; one at a time. */
    public void listen(Runnable newListener) {
        listener = newListener;
    }

    public Phase phase() {
        return phase;
    }

    /** How many digits were entered. */
    public int length() {
        return entry.length();
    }

    /** Whether one can go on. */
    public boolean ready() {
        return entry.isWhole() && isTyping();
    }

    /** What went wrong, in a sentence for people; empty otherwise. */
    public String trouble() {
        return trouble;
    }

    /** @param digit 0 to 9 */
    public void digit(int digit) {
        type(() -> entry.digit(digit));
    }

    public void delete() {
        type(entry::delete);
    }

    public void clear() {
        type(entry::wipe);
    }

    private void type(Runnable key) {
        if (isTyping()) {
            key.run();
            become(phase == Phase.AGAIN ? Phase.AGAIN : Phase.FIRST);
        }
    }

    private boolean isTyping() {
        return phase != Phase.SAVING && phase != Phase.DONE;
    }

    /** On to the second time, or done. */
    public void enter() {
        if (!ready()) {
            return;
        }
        char[] pin = entry.take();
        entry.wipe();
        if (phase != Phase.AGAIN) {
            boolean fits = PinRule.judge(pin) == PinRule.Verdict.FITS;
            wipeFirst();
            first = fits ? pin : first;
            become(fits ? Phase.AGAIN : Phase.EASY);
        } else if (!Arrays.equals(first, pin)) {
            wipeFirst();
            become(Phase.DIFFERENT);
        } else {
            wipeFirst();
            save(pin);
        }
    }

    private void save(char[] pin) {
        become(Phase.SAVING);
        Consumer<Exception> onTrouble = reason -> {
            trouble = reason instanceof StaffException && reason.getMessage() != null ? reason.getMessage() : "";
            become(Phase.FAILED);
        };
        jobs.run(
                "keep a PIN",
                PATIENCE,
                () -> {
                    try {
                        keeper.keep(pin);
                        return true;
                    } finally {
                        Arrays.fill(pin, (char) 0);
                    }
                },
                kept -> {
                    become(Phase.DONE);
                    onDone.run();
                },
                onTrouble);
    }

    /** Whoever stood there has gone. */
    public void forget() {
        entry.wipe();
        wipeFirst();
        listener = () -> {};
    }

    private void wipeFirst() {
        Arrays.fill(first, (char) 0);
        first = new char[0];
    }

    private void become(Phase next) {
        phase = next;
        listener.run();
    }
}
