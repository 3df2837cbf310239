package gym.sorespot.secret;

import java.time.Duration;
import java.time.Instant;

/**
 * How long one has to wait after wrong tries. Immutable.
 *
 * @param free wrong tries without a wait, 0 and up
 * @param first wait after the next one; doubles with each further one
 * @param most longest wait
 */
public record BackOff(int free, Duration first, Duration most) {
    /**
     * Three slips of the finger are free, then 30 s, doubling up to 15 min (a house rule). At that pace all PINs of four
     * digits take 104 days. Nobody is locked out for good: a stranger could do that to a member. NIST SP 800-63B, 5.2.2,
     * names growing waits of 30 s and more as one way to slow guessing down.
     */
    public static final BackOff OURS = new BackOff(3, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /**
     * What is left of the wait, rounded up to whole seconds; zero when one may try. A clock that was put back makes nobody
     * wait longer than after a fresh try.
     */
    public Duration left(Tries tries, Instant now) {
        Instant last = tries.last();
        if (last == null) {
            return Duration.ZERO;
        }
        Duration whole = after(tries.wrong());
        Duration passed = Duration.between(last, now);
        Duration left = passed.isNegative() ? whole : whole.minus(passed);
        return left.isNegative()
                ? Duration.ZERO
                : Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds());
    }

    private Duration after(int wrong) {
        if (wrong < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(wrong - free, 30);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
