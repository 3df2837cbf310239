package gym.sorespot.strength;

import gym.sorespot.secret.Pins;
import gym.sorespot.strength.gym.ValidCodes;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.MemberStore;
import gym.sorespot.strength.member.Members;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** What is really kept of members. Thread-safe. */
final class StrengthMembers implements Members {
    private final Archive archive;
    private final Path configFolder;
    private final Clock clock;

    StrengthMembers(Archive archive, Path configFolder, Clock clock) {
        this.configFolder = configFolder;
        this.archive = archive;
        this.clock = clock;
    }

    private MemberStore store() {
        return archive.open().members();
    }

    @Override
    public boolean expects(String member) {
        try {
            return ValidCodes.read(configFolder).allows(member);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Consent> consent(String member) {
        return store().consent(member);
    }

    @Override
    public void consent(String member, Consent consent) {
        store().consent(member, consent, clock.instant());
    }

    @Override
    public void erase(String member) {
        store().erase(member);
    }

    @Override
    public Pins pins() {
        return new Pins(store().pins(), clock);
    }
}
