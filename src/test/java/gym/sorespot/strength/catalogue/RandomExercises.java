package gym.sorespot.strength.catalogue;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Exercises as strange as the rules allow. */
public final class RandomExercises {
    private static final List<String> WORDS = List.of(
            "calf", "Ä", "straße", "null", "yes", "12", "3.5", "-", "#", ": ", "a: b", " #x", "\"", "'", "\\", "[", "]",
            "{", "}", ",", ";", "&a", "*a", "!!x", "|", ">", "%", "@", "`", "?", "~", "\uFEFF", "\u200B", "\uFFFD",
            "😀", "…", "—", "=1+1", "\\n", "x:", "- y");

    private final Random random;

    /** @param seed the same one gives the same exercises */
    public RandomExercises(long seed) {
        this.random = new Random(seed);
    }

    /** Another one. */
    public Exercise next() {
        List<Muscle> muscles = some(Muscle.values(), 4);
        int prime = 1 + random.nextInt(muscles.size());
        boolean hold = random.nextBoolean();
        List<Area> areas = some(Area.values(), 5);
        Map<Area, Integer> avoid = new EnumMap<>(Area.class);
        some(Area.values(), 6).forEach(area -> avoid.put(area, 1 + random.nextInt(10)));
        avoid.put(areas.get(0), 1 + random.nextInt(10));
        boolean imported = random.nextInt(3) == 0;
        return new Exercise(
                "exercise-" + random.nextInt(1000),
                text(60),
                areas,
                muscles.subList(0, prime),
                muscles.subList(prime, muscles.size()),
                one(Role.values()),
                one(Pattern.values()),
                new TreeSet<>(
                        random.nextInt(4) == 0
                                ? List.of()
                                : some(Equipment.words().toArray(new String[0]), 3)),
                1 + random.nextInt(3),
                one(Sides.values()),
                new Dose(
                        1 + random.nextInt(10), hold ? 0 : 1 + random.nextInt(100), hold ? 1 + random.nextInt(600) : 0),
                new Tempo(random.nextInt(11), random.nextInt(11), 1 + random.nextInt(10)),
                avoid,
                random.nextBoolean() ? "easier-one" : null,
                random.nextBoolean() ? "harder-one" : null,
                "family-" + random.nextInt(9),
                IntStream.range(0, 1 + random.nextInt(8))
                        .mapToObj(i -> text(200))
                        .toList(),
                text(200),
                imported ? "some-collection:" + random.nextInt(1000) + "_X" : null);
    }

    private String text(int longest) {
        StringBuilder text = new StringBuilder();
        for (int words = 1 + random.nextInt(6); words > 0; words--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
        }
        String plain = text.toString().strip();
        return plain.isEmpty() || plain.codePointCount(0, plain.length()) > longest ? "x" : plain;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(T[] values, int most) {
        List<T> shuffled = new ArrayList<>(Arrays.asList(values));
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(most));
    }
}
