package gym.sorespot.strength.history.archive;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A visit as it stands in the file; the names of its parts are the file's field names. */
record ArchivedVisit(
        UUID id,
        String member,
        Instant savedAt,
        boolean confirmed,
        LocalDate date,
        List<Sore> soreness,
        Map<String, Boolean> settled,
        List<Done> work,
        String session) {

    static ArchivedVisit of(StoredVisit stored) {
        Visit visit = stored.visit();
        return new ArchivedVisit(
                stored.id(),
                stored.member(),
                stored.savedAt(),
                stored.confirmed(),
                visit.date(),
                visit.soreness().stream().map(Sore::of).toList(),
                visit.settled().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().id(), Map.Entry::getValue, (one, other) -> one, TreeMap::new)),
                visit.work().stream().map(Done::of).toList(),
                stored.session());
    }

    /** @throws RuntimeException when a word or number in it is none of ours */
    StoredVisit stored() {
        Map<Spot, Boolean> bySpot = settled.entrySet().stream()
                .collect(Collectors.toMap(entry -> spot(entry.getKey()), Map.Entry::getValue));
        Visit visit = new Visit(
                date,
                soreness.stream().map(Sore::soreness).toList(),
                bySpot,
                work.stream().map(Done::work).toList());
        return new StoredVisit(id, member, savedAt, visit, confirmed, session);
    }

    private static Spot spot(String id) {
        return Spot.byId(id).orElseThrow(() -> new NoSuchElementException(id));
    }

    /** A sore spot. */
    record Sore(String area, @Nullable String side, int severity, @Nullable LocalDate since) {
        static Sore of(Soreness soreness) {
            Side side = soreness.spot().side();
            return new Sore(
                    soreness.spot().area().id(),
                    side == null ? null : side.id(),
                    soreness.severity(),
                    soreness.since());
        }

        Soreness soreness() {
            Side known = Optional.ofNullable(side)
                    .map(word -> Side.byId(word).orElseThrow())
                    .orElse(null);
            return new Soreness(new Spot(Area.byId(area).orElseThrow(), known), severity, since);
        }
    }

    /** Work that was done. */
    record Done(
            String exercise,
            String side,
            int sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            @Nullable Double loadKg,
            @Nullable Integer lastSetReps,
            @Nullable Integer effort,
            @Nullable Integer pain) {
        static Done of(Work work) {
            return new Done(
                    work.exercise(),
                    work.side().id(),
                    work.sets(),
                    work.reps(),
                    work.holdSeconds(),
                    work.loadKg(),
                    work.lastSetReps(),
                    work.effort(),
                    work.pain());
        }

        Work work() {
            return new Work(
                    exercise,
                    WorkSide.byId(side).orElseThrow(),
                    sets,
                    reps,
                    holdSeconds,
                    loadKg,
                    lastSetReps,
                    effort,
                    pain);
        }
    }
}
