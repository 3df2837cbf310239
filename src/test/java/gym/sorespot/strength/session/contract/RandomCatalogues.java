package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Dose;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.catalogue.Tempo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Catalogues out of a seed: parts of the shipped one, the shipped one edited by a careless hand, made-up ones. */
final class RandomCatalogues {
    private final Random random;
    private final Catalogue shipped;
    private final List<String> equipment;

    RandomCatalogues(Random random, Catalogue shipped, Set<String> equipment) {
        this.random = random;
        this.shipped = shipped;
        this.equipment = List.copyOf(new TreeSet<>(equipment));
    }

    Catalogue next() {
        List<Exercise> exercises = new ArrayList<>();
        switch (random.nextInt(3)) {
            case 0 -> {
                exercises.addAll(shipped.exercises());
                Collections.shuffle(exercises, random);
                exercises
                        .subList(random.nextInt(exercises.size()), exercises.size())
                        .clear();
            }
            case 1 -> shipped.exercises().forEach(exercise -> exercises.add(edited(exercise)));
            default -> {
                for (int i = random.nextInt(60); i > 0; i--) {
                    exercises.add(madeUp(i));
                }
            }
        }
        return new Catalogue(
                exercises.stream().map(RandomCatalogues::withoutLinks).toList(), "random");
    }

    private Exercise edited(Exercise e) {
        Role role = random.nextInt(8) == 0 ? one(Role.values()) : e.role();
        Map<Area, Integer> avoid = new EnumMap<>(Area.class);
        e.avoid().forEach((area, from) -> avoid.put(area, Math.max(1, Math.min(10, from + random.nextInt(3) - 1))));
        return exercise(
                e.id(),
                random.nextInt(8) == 0 ? areas() : e.areas(),
                e.muscles(),
                e.also(),
                role,
                random.nextInt(8) == 0 ? one(Pattern.values()) : e.pattern(),
                random.nextInt(5) == 0 ? tools() : e.equipment(),
                random.nextInt(5) == 0 ? 1 + random.nextInt(3) : e.level(),
                random.nextInt(8) == 0 ? one(Sides.values()) : e.sides(),
                random.nextInt(8) == 0 ? dose() : e.dose(),
                e.tempo(),
                avoid,
                random.nextInt(8) == 0 ? "family-" + random.nextInt(9) : e.family());
    }

    private Exercise madeUp(int number) {
        Map<Area, Integer> avoid = new EnumMap<>(Area.class);
        List<Area> areas = areas();
        avoid.put(areas.get(0), 1 + random.nextInt(10));
        areas().forEach(area -> avoid.put(area, 2 + random.nextInt(9)));
        List<Muscle> muscles = new ArrayList<>(Arrays.asList(Muscle.values()));
        Collections.shuffle(muscles, random);
        return exercise(
                "made-up-" + number,
                areas,
                muscles.subList(0, 1 + random.nextInt(2)),
                muscles.subList(3, 3 + random.nextInt(3)),
                one(Role.values()),
                one(Pattern.values()),
                tools(),
                1 + random.nextInt(3),
                one(Sides.values()),
                dose(),
                new Tempo(1 + random.nextInt(3), random.nextInt(2), 1 + random.nextInt(4)),
                avoid,
                "family-" + random.nextInt(25));
    }

    /** A loading exercise has to say from when its area is spared, as the reader of exercises asks. */
    private static Exercise exercise(
            String id,
            List<Area> areas,
            List<Muscle> muscles,
            List<Muscle> also,
            Role role,
            Pattern pattern,
            Set<String> equipment,
            int level,
            Sides sides,
            Dose dose,
            Tempo tempo,
            Map<Area, Integer> avoid,
            String family) {
        if (areas.stream().noneMatch(avoid::containsKey)) {
            avoid.put(areas.get(0), 8);
        }
        return new Exercise(
                id,
                id,
                areas,
                muscles,
                also,
                role,
                pattern,
                equipment,
                level,
                sides,
                dose,
                tempo,
                avoid,
                null,
                null,
                family,
                List.of("Do it."),
                "made up",
                null);
    }

    private static Exercise withoutLinks(Exercise e) {
        return new Exercise(
                e.id(),
                e.name(),
                e.areas(),
                e.muscles(),
                e.also(),
                e.role(),
                e.pattern(),
                e.equipment(),
                e.level(),
                e.sides(),
                e.dose(),
                e.tempo(),
                e.avoid(),
                NO_LINK,
                NO_LINK,
                e.family(),
                e.steps(),
                e.evidence(),
                e.source());
    }

    private static final @Nullable String NO_LINK = null;

    private List<Area> areas() {
        List<Area> areas = new ArrayList<>(Arrays.asList(Area.values()));
        Collections.shuffle(areas, random);
        return areas.subList(0, 1 + random.nextInt(4));
    }

    private Set<String> tools() {
        Set<String> tools = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            tools.add(equipment.get(random.nextInt(equipment.size())));
        }
        return tools;
    }

    private Dose dose() {
        int sets = 1 + random.nextInt(random.nextInt(5) == 0 ? 10 : 4);
        return random.nextBoolean()
                ? new Dose(sets, 5 + random.nextInt(16), 0)
                : new Dose(sets, 0, 5 + 5 * random.nextInt(13));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
