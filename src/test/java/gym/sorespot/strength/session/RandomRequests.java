package gym.sorespot.strength.session;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.gym.Gym;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Requests drawn from a seed. */
public final class RandomRequests {
    private static final List<Optional<Integer>> AGES =
            List.of(Optional.empty(), Optional.of(25), Optional.of(44), Optional.of(70));

    private RandomRequests() {}

    /** As members ask in the measurements: 15 to 60 minutes, none to three areas, all equipment. */
    public static Request ordinary(Random random, Gym gym) {
        return request(random, gym.inOrder(), 15, 60, random.nextInt(4), 7);
    }

    /** Anything that a reader lets through. */
    public static Request wild(Random random, Gym gym) {
        Set<String> equipment = new TreeSet<>(gym.inOrder());
        int keep = random.nextInt(101);
        equipment.removeIf(word -> random.nextInt(100) >= keep);
        int areas = random.nextInt(10) == 0 ? random.nextInt(30) : random.nextInt(5);
        return request(random, equipment, 10, 90, areas, 10);
    }

    private static Request request(Random random, Set<String> equipment, int from, int to, int areas, int most) {
        Map<Spot, Soreness> soreness = new LinkedHashMap<>();
        for (int i = 0; i < areas; i++) {
            Area area = Area.values()[random.nextInt(Area.values().length)];
            int severity = 1 + random.nextInt(most);
            Integer days = random.nextInt(3) == 0 ? random.nextInt(12) : null;
            List<Spot> spots = new ArrayList<>(Spot.of(area).toList());
            if (spots.size() == 2 && random.nextBoolean()) {
                spots.remove(random.nextInt(2));
            }
            for (Spot spot : spots) {
                soreness.put(spot, new Soreness(spot, severity, days == null ? null : Lab.DAY.minusDays(days)));
            }
        }
        return new Request(
                Lab.DAY,
                from + random.nextInt(to - from + 1),
                Goal.values()[random.nextInt(Goal.values().length)],
                1 + random.nextInt(3),
                AGES.get(random.nextInt(AGES.size())).orElse(null),
                equipment,
                List.copyOf(soreness.values()),
                List.of(),
                true);
    }
}
