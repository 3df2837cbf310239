package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Exercises that a session must hold, some of them in a certain dose. */
final class Pins {
    /** Any of the doses. */
    static final int ANY = -1;

    private final Map<String, Integer> options = new HashMap<>();
    private final Set<Integer> families = new HashSet<>();

    /** @param option which of its portion's doses, or {@link #ANY} */
    void add(Entry entry, int option) {
        options.put(entry.id(), option);
        families.add(entry.family());
    }

    boolean isEmpty() {
        return options.isEmpty();
    }

    /** Whether the exercise may be in the session at all: not when another one of its family must be. */
    boolean allows(Entry entry) {
        return options.containsKey(entry.id()) || !families.contains(entry.family());
    }

    boolean forced(Entry entry) {
        return options.containsKey(entry.id());
    }

    int option(Entry entry) {
        return options.getOrDefault(entry.id(), ANY);
    }
}
