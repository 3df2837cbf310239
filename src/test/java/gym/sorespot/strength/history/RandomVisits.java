package gym.sorespot.strength.history;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Visits drawn from a seed. */
public final class RandomVisits {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<Spot> SPOTS =
            Arrays.stream(Area.values()).flatMap(Spot::of).toList();

    private final Random random;

    public RandomVisits(long seed) {
        this.random = new Random(seed);
    }

    public StoredVisit next(String member) {
        LocalDate date = FIRST.plusDays(random.nextInt(900));
        return new StoredVisit(
                new UUID(random.nextLong(), random.nextLong()),
                member,
                Instant.ofEpochMilli(1_767_000_000_000L + random.nextInt()),
                new Visit(date, soreness(date), settled(), work()),
                random.nextBoolean(),
                text());
    }

    private List<Soreness> soreness(LocalDate date) {
        return spots().map(spot -> new Soreness(
                        spot, random.nextInt(11), random.nextBoolean() ? date.minusDays(random.nextInt(9)) : null))
                .sorted(Comparator.comparing(soreness -> soreness.spot().id()))
                .toList();
    }

    private Map<Spot, Boolean> settled() {
        Map<Spot, Boolean> settled = new HashMap<>();
        spots().forEach(spot -> settled.put(spot, random.nextBoolean()));
        return settled;
    }

    public List<Work> work() {
        return IntStream.range(0, random.nextInt(12)).mapToObj(this::work).toList();
    }

    private Work work(int number) {
        boolean hold = random.nextBoolean();
        return new Work(
                "exercise-" + number,
                WorkSide.values()[random.nextInt(4)],
                1 + random.nextInt(9),
                hold ? null : Integer.valueOf(1 + random.nextInt(30)),
                hold ? Integer.valueOf(1 + random.nextInt(60)) : null,
                random.nextBoolean() ? random.nextInt(900) / 4.0 : null,
                maybe(30),
                maybe(10),
                maybe(10));
    }

    private @Nullable Integer maybe(int most) {
        return random.nextBoolean() ? random.nextInt(most + 1) : null;
    }

    private java.util.stream.Stream<Spot> spots() {
        List<Spot> all = new ArrayList<>(SPOTS);
        java.util.Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(6)).stream();
    }

    /** Long enough to need several pieces at times, with characters beyond the basic plane. */
    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(20_000);
        while (text.length() < length) {
            text.appendCodePoint(random.nextInt(20) == 0 ? 0x1F9B5 : 32 + random.nextInt(500));
        }
        return text.toString();
    }
}
