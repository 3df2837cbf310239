package gym.sorespot.strength.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The exercises that can be given, by id in the order of ids. Immutable. */
public final class Catalogue {
    private final Map<String, Exercise> byId;
    private final String version;

    /**
     * @param exercises with ids that differ
     * @param version short name of this state of the catalogue, for the sheet's foot
     */
    public Catalogue(Collection<Exercise> exercises, String version) {
        Map<String, Exercise> sorted = new TreeMap<>();
        for (Exercise exercise : exercises) {
            if (sorted.put(exercise.id(), exercise) != null) {
                throw new IllegalArgumentException("two exercises with the id " + exercise.id());
            }
        }
        this.byId = Collections.unmodifiableMap(sorted);
        this.version = version;
    }

    /** All exercises in the order of their ids. */
    public List<Exercise> exercises() {
        return List.copyOf(byId.values());
    }

    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public int size() {
        return byId.size();
    }

    public String version() {
        return version;
    }
}
