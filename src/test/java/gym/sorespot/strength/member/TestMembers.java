package gym.sorespot.strength.member;

import gym.sorespot.secret.BackOff;
import gym.sorespot.secret.MemoryPins;
import gym.sorespot.secret.PinHasher;
import gym.sorespot.secret.Pins;
import gym.sorespot.strength.history.Consent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers and PINs in memory. */
final class TestMembers implements Members {
    final Map<String, Consent> consents = new HashMap<>();
    final List<String> erased = new ArrayList<>();
    final Pins pins = new Pins(
            new PinHasher(new SecureRandom(), 10),
            BackOff.OURS,
            new MemoryPins(),
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    /** Codes that the gym does not expect. */
    final List<String> unexpected = new ArrayList<>();

    private final Runnable trouble;

    /** @param trouble throws when a test wants it to */
    TestMembers(Runnable trouble) {
        this.trouble = trouble;
    }

    @Override
    public boolean expects(String member) {
        return !unexpected.contains(member);
    }

    @Override
    public Optional<Consent> consent(String member) {
        trouble.run();
        return Optional.ofNullable(consents.get(member));
    }

    @Override
    public void consent(String member, Consent consent) {
        trouble.run();
        consents.put(member, consent);
    }

    @Override
    public void erase(String member) {
        trouble.run();
        erased.add(member);
        consents.remove(member);
        pins.remove(member);
    }

    @Override
    public Pins pins() {
        trouble.run();
        return pins;
    }
}
