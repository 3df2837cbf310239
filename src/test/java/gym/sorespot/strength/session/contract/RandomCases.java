package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.RedFlag;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Members, days and histories out of a seed: anything that the reader of requests lets through. */
public final class RandomCases {
    private static final List<Optional<Integer>> AGES = List.of(
            Optional.empty(), Optional.of(18), Optional.of(44), Optional.of(64), Optional.of(65), Optional.of(81));

    private final Random random;
    private final Gym gym;

    public RandomCases(Random random, Gym gym) {
        this.random = random;
        this.gym = gym;
    }

    public Case next(Catalogue catalogue) {
        History history = random.nextBoolean() ? History.NONE : new RandomHistory(random, catalogue).next(Lab.DAY);
        return new Case(catalogue, gym, request(), history);
    }

    private Request request() {
        int minutes = random.nextInt(3) == 0 ? 10 + random.nextInt(81) : 5 * (2 + random.nextInt(11));
        return new Request(
                Lab.DAY,
                minutes,
                Goal.values()[random.nextInt(Goal.values().length)],
                1 + random.nextInt(3),
                AGES.get(random.nextInt(AGES.size())).orElse(null),
                equipment(),
                soreness(random, Lab.DAY, random.nextInt(12) == 0 ? 25 : 5),
                warnings(),
                random.nextBoolean());
    }

    private Set<String> equipment() {
        Set<String> words = new TreeSet<>(gym.inOrder());
        if (random.nextInt(3) > 0) {
            int keep = random.nextInt(101);
            words.removeIf(word -> random.nextInt(100) >= keep);
        }
        return words;
    }

    private List<String> warnings() {
        if (random.nextInt(15) > 0) {
            return List.of();
        }
        List<RedFlag> flags = new ArrayList<>(RedFlag.general());
        for (Area area : Area.values()) {
            flags.addAll(RedFlag.of(area));
        }
        java.util.Collections.shuffle(flags, random);
        return flags.stream().limit(1 + random.nextInt(3)).map(RedFlag::id).toList();
    }

    /** Some spots, each once, most of them bearable. */
    static List<Soreness> soreness(Random random, LocalDate day, int most) {
        Map<Spot, Soreness> soreness = new TreeMap<>();
        for (int areas = random.nextInt(most); areas > 0; areas--) {
            Area area = Area.values()[random.nextInt(Area.values().length)];
            List<Spot> spots = new ArrayList<>(Spot.of(area).toList());
            if (spots.size() == 2 && random.nextBoolean()) {
                spots.remove(random.nextInt(2));
            }
            int severity = random.nextInt(6) == 0 ? random.nextInt(11) : 1 + random.nextInt(6);
            for (Spot spot : spots) {
                soreness.put(spot, new Soreness(spot, severity, since(random, day)));
            }
        }
        return List.copyOf(soreness.values());
    }

    private static @Nullable LocalDate since(Random random, LocalDate day) {
        return random.nextInt(3) > 0 ? null : day.minusDays(random.nextInt(14));
    }
}
