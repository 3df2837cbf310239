package gym.sorespot.strength.session;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Dose;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Fact;
import gym.sorespot.strength.session.dose.Prescribed;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives every exercise the dose of its file, and remembers what it was asked. */
public final class PlainDoses implements DayDoses {
    /** Why nothing is given of what is refused. */
    public static final Fact REFUSED = Fact.of("progress.harder");

    private final List<String> asked = new ArrayList<>();
    private Set<String> personal = Set.of();
    private Set<String> refused = Set.of();
    private boolean alike = true;

    public PlainDoses personal(String... ids) {
        personal = Set.of(ids);
        return this;
    }

    public PlainDoses refusing(String... ids) {
        refused = Set.of(ids);
        return this;
    }

    public PlainDoses withHistory() {
        alike = false;
        return this;
    }

    /** Such as {@code heel-drop each}, in the order of the questions. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public Prescribed prescribe(Exercise exercise, WorkSide side) {
        asked.add(exercise.id() + " " + side);
        if (refused.contains(exercise.id())) {
            return new Prescribed.None(REFUSED);
        }
        Dose dose = exercise.dose();
        Integer reps = dose.isHold() ? null : Integer.valueOf(dose.reps());
        Integer hold = dose.isHold() ? Integer.valueOf(dose.holdSeconds()) : null;
        return new Prescribed.Doses(List.of(new Prescription(
                dose.sets(), reps, hold, exercise.tempo(), 60, 100, null, 6, 120 * dose.sets(), List.of())));
    }

    @Override
    public Set<String> personal() {
        return personal;
    }

    @Override
    public boolean areasAlike() {
        return alike;
    }

    @Override
    public List<Fact> day() {
        return List.of();
    }

    @Override
    public int weeklySets(Spot spot) {
        return 0;
    }
}
