package gym.sorespot.strength.session.dose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The published programmes, by the exercises that climb them. Immutable. */
final class Ladders {
    /** Their files lie in {@code ladders/} beside this class. */
    static final List<String> SHIPPED = List.of(
            "heavy-slow-calf",
            "heavy-slow-knee",
            "heel-raise-phases",
            "heel-drops",
            "towel-raises",
            "nordic",
            "copenhagen");

    private final Map<String, Ladder> byExercise = new HashMap<>();

    /** @throws IllegalArgumentException when an exercise stands on two ladders */
    Ladders(Collection<Ladder> ladders) {
        for (Ladder ladder : ladders) {
            for (String exercise : ladder.exercises()) {
                if (byExercise.put(exercise, ladder) != null) {
                    throw new IllegalArgumentException(exercise + " stands on two ladders");
                }
            }
        }
    }

    /** Those that ship with the program. */
    static Ladders shipped() {
        return new Ladders(SHIPPED.stream().map(Ladders::read).toList());
    }

    private static Ladder read(String id) {
        String name = "ladders/" + id + ".yaml";
        try (InputStream in = Ladders.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Ladders.class.getName());
            }
            return LadderFile.read(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of all exercises that climb one. */
    Set<String> exercises() {
        return byExercise.keySet();
    }

    /** The ladder that this exercise climbs, null for none. */
    @Nullable
    Ladder of(String exercise) {
        return byExercise.get(exercise);
    }
}
