package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Fact;
import gym.sorespot.strength.session.dose.Prescribed;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Doses as a test gives them; 3 x 10 in five minutes for the rest. */
final class GivenDoses implements DayDoses {
    private final Map<String, List<Prescription>> given = new HashMap<>();
    private final Set<String> personal = new HashSet<>();
    private int week;

    /** Repetitions: sets, rest between them, seconds of the whole item. */
    static Prescription reps(int sets, int rest, int seconds) {
        return new Prescription(sets, 10, null, Tempo.DEFAULT, rest, 100, null, 6, seconds, List.of());
    }

    static Prescription hold(int sets, int hold, int seconds) {
        return new Prescription(sets, null, hold, Tempo.DEFAULT, 30, 100, null, 6, seconds, List.of());
    }

    GivenDoses give(String id, Prescription... options) {
        given.put(id, List.of(options));
        return this;
    }

    /** Makes it a portion of its own. */
    GivenDoses personal(String id) {
        personal.add(id);
        return this;
    }

    /** So many sets for each spot in the last seven days. */
    GivenDoses week(int sets) {
        week = sets;
        return this;
    }

    @Override
    public Prescribed prescribe(Exercise exercise, WorkSide side) {
        return new Prescribed.Doses(given.getOrDefault(exercise.id(), List.of(reps(3, 60, 300))));
    }

    @Override
    public Set<String> personal() {
        return personal;
    }

    @Override
    public boolean areasAlike() {
        return false;
    }

    @Override
    public List<Fact> day() {
        return List.of();
    }

    @Override
    public int weeklySets(Spot spot) {
        return week;
    }
}
