package gym.sorespot.secret;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sets and checks PINs. Every method waits for the disk, and hashing takes some tenths of a second: on the job runner only,
 * never on the event thread. The arrays handed in are left as they are; whoever made them wipes them. Thread-safe.
 */
public final class Pins {
    private final PinHasher hasher;
    private final BackOff backOff;
    private final PinStore store;
    private final Clock clock;

    /** With the product's hash and waits. */
    public Pins(PinStore store, Clock clock) {
        this(new PinHasher(), BackOff.OURS, store, clock);
    }

    /** With a hash and waits of one's own. */
    public Pins(PinHasher hasher, BackOff backOff, PinStore store, Clock clock) {
        this.hasher = hasher;
        this.backOff = backOff;
        this.store = store;
        this.clock = clock;
    }

    /** Whether there is a PIN to ask for. */
    public boolean has(String owner) {
        return store.find(owner).isPresent();
    }

    /** How long until a try counts; zero when one may try. */
    public Duration left(String owner) {
        return store.find(owner)
                .map(kept -> backOff.left(kept.tries(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    /** Tries a PIN; a wrong one is counted. */
    public synchronized PinAnswer check(String owner, char[] pin) {
        Optional<KeptPin> found = store.find(owner);
        if (found.isEmpty()) {
            return PinAnswer.of(PinAnswer.Kind.NO_PIN);
        }
        KeptPin kept = found.get();
        Instant now = clock.instant();
        Duration left = backOff.left(kept.tries(), now);
        if (!left.isZero()) {
            return new PinAnswer(PinAnswer.Kind.TOO_SOON, left);
        }
        // Counted before it is compared: else pulling the plug meanwhile would make a try free.
        Tries tries = kept.tries().andOneMore(now);
        store.keep(owner, new KeptPin(kept.hash(), tries));
        if (!hasher.matches(pin, kept.hash())) {
            return new PinAnswer(PinAnswer.Kind.WRONG, backOff.left(tries, clock.instant()));
        }
        PinHash hash = hasher.isWeak(kept.hash()) ? hasher.hash(pin) : kept.hash();
        store.keep(owner, new KeptPin(hash, Tries.NONE));
        return PinAnswer.of(PinAnswer.Kind.RIGHT);
    }

    /**
     * Keeps a PIN in place of the one that was there, and forgets wrong tries. Whoever calls it has made sure who asks.
     *
     * @throws IllegalArgumentException when {@link PinRule} refuses it; the message does not hold it
     */
    public synchronized void set(String owner, char[] pin) {
        PinRule.Verdict verdict = PinRule.judge(pin);
        if (verdict != PinRule.Verdict.FITS) {
            throw new IllegalArgumentException("no PIN: " + verdict);
        }
        store.keep(owner, new KeptPin(hasher.hash(pin), Tries.NONE));
    }

    /** Forgets the PIN and the wrong tries: its owner wants none, or staff let in somebody who forgot it. */
    public synchronized void remove(String owner) {
        store.remove(owner);
    }
}
