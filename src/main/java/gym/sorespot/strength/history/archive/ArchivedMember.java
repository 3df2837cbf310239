package gym.sorespot.strength.history.archive;

import gym.sorespot.secret.KeptPin;
import gym.sorespot.secret.PinHash;
import gym.sorespot.secret.Tries;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.KeptMember;
import gym.sorespot.strength.history.MonthlySoreness;
import gym.sorespot.strength.history.StoredVisit;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as it stands in the file; the names of its parts are the file's field names. */
record ArchivedMember(
        UUID id,
        String member,
        Instant since,
        @Nullable Answer consent,
        @Nullable Pin pin,
        List<Month> sorenessByMonth,
        List<ArchivedVisit> visits) {

    static ArchivedMember of(KeptMember kept) {
        Consent consent = kept.consent();
        Instant answeredAt = kept.answeredAt();
        return new ArchivedMember(
                UUID.fromString(kept.id()),
                kept.code(),
                kept.since(),
                consent == null || answeredAt == null
                        ? null
                        : new Answer(consent.sessions(), consent.soreness(), answeredAt),
                Pin.of(kept.pin()),
                kept.months().stream().map(Month::of).toList(),
                kept.visits().stream().map(ArchivedVisit::of).toList());
    }

    /** @throws RuntimeException when a word or number in it is none of ours */
    KeptMember kept() {
        List<StoredVisit> stored = visits.stream().map(ArchivedVisit::stored).toList();
        if (stored.stream().anyMatch(visit -> !visit.member().equals(member))) {
            throw new IllegalArgumentException("another member's visit");
        }
        return new KeptMember(
                id.toString(),
                member,
                since,
                consent == null ? null : new Consent(consent.sessions(), consent.soreness()),
                consent == null ? null : consent.answeredAt(),
                pin == null ? null : pin.kept(),
                sorenessByMonth.stream().map(Month::kept).toList(),
                stored);
    }

    /** What may be kept, and when that was said. */
    record Answer(boolean sessions, boolean soreness, Instant answeredAt) {}

    /** A hash from which nobody reads the PIN, and wrong tries since the last right one. */
    record Pin(String hash, int wrong, @Nullable Instant lastWrong) {
        static @Nullable Pin of(@Nullable KeptPin kept) {
            return kept == null
                    ? null
                    : new Pin(
                            kept.hash().text(),
                            kept.tries().wrong(),
                            kept.tries().last());
        }

        KeptPin kept() {
            return new KeptPin(PinHash.parse(hash).orElseThrow(), new Tries(wrong, lastWrong));
        }
    }

    /** An average of older soreness. */
    record Month(String month, String area, @Nullable String side, int visits, double meanSeverity) {
        static Month of(MonthlySoreness kept) {
            Side side = kept.spot().side();
            return new Month(
                    kept.month().toString(),
                    kept.spot().area().id(),
                    side == null ? null : side.id(),
                    kept.visits(),
                    kept.meanSeverity());
        }

        MonthlySoreness kept() {
            Side known = Optional.ofNullable(side)
                    .map(word -> Side.byId(word).orElseThrow())
                    .orElse(null);
            if (visits < 1 || meanSeverity < 0 || meanSeverity > 10) {
                throw new IllegalArgumentException("no average");
            }
            return new MonthlySoreness(
                    YearMonth.parse(month), new Spot(Area.byId(area).orElseThrow(), known), visits, meanSeverity);
        }
    }
}
