package gym.sorespot.kiosk.staff;

import gym.sorespot.secret.BackOff;
import gym.sorespot.secret.PinFile;
import gym.sorespot.secret.PinHasher;
import gym.sorespot.secret.Pins;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** Files of the staff in a folder, with a clock that goes as the test says and a hash that is quick. */
final class StaffLab {
    final Hands clock = new Hands();
    final Trail trail;
    private final Path data;

    StaffLab(Path data) {
        this.data = data;
        this.trail = new Trail(data, clock, Locale.ENGLISH);
    }

    /** As after a restart: nothing is remembered but what is in the files. */
    StaffBook book() {
        Path folder = data.resolve("staff");
        PinHasher quick = new PinHasher(new SecureRandom(), 10);
        return new StaffBook(folder, new Pins(quick, BackOff.OURS, new PinFile(folder.resolve("pins")), clock));
    }

    static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-22T18:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
