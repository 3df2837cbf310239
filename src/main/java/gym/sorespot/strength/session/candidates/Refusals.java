package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.day.SpotBits;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Prescribed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says why an exercise is not open today, by the same questions as {@link Shelf#menu}, one exercise at a time. */
public final class Refusals {
    private final Day day;
    private final DayDoses doses;
    private final Set<String> without;
    private final Set<String> occupied;

    /**
     * @param without ids of exercises that the member does not want today
     * @param occupied ids of exercises whose machine somebody else is using
     */
    public Refusals(Day day, DayDoses doses, Set<String> without, Set<String> occupied) {
        this.day = day;
        this.doses = doses;
        this.without = without;
        this.occupied = occupied;
    }

    /** The first fact that keeps it out; empty when it is open today. */
    public Optional<Refusal> of(Exercise exercise) {
        if (without.contains(exercise.id())) {
            return Optional.of(new Refusal.Unwanted());
        }
        if (occupied.contains(exercise.id())) {
            return Optional.of(new Refusal.Occupied());
        }
        if (exercise.level() > day.request().level()) {
            return Optional.of(new Refusal.Level(exercise.level()));
        }
        List<String> missing = exercise.equipment().stream()
                .filter(word -> !day.request().equipment().contains(word))
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(new Refusal.Equipment(missing));
        }
        return bySoreness(exercise);
    }

    /** Whether the member said something of it, so that it may be out though others of its kind are not. */
    public boolean told(Exercise exercise) {
        return without.contains(exercise.id()) || occupied.contains(exercise.id());
    }

    /** Like {@link #of}, but for level, equipment and the member's wish: what soreness, last visits and dose say. */
    public Optional<Refusal> bySoreness(Exercise exercise) {
        List<WorkSide> sides = exercise.sides() == Sides.BOTH
                ? List.of(WorkSide.BOTH)
                : List.of(WorkSide.EACH, WorkSide.LEFT, WorkSide.RIGHT);
        Refusal first = null;
        for (WorkSide side : sides) {
            Refusal refusal = of(exercise, side);
            if (refusal == null) {
                return doses.prescribe(exercise, side) instanceof Prescribed.None none
                        ? Optional.of(new Refusal.Dose(none.why()))
                        : Optional.empty();
            }
            first = first == null ? refusal : first;
        }
        return Optional.ofNullable(first);
    }

    /** What soreness and last visits say of doing it this way; null when nothing speaks against it. */
    public @Nullable Refusal of(Exercise exercise, WorkSide side) {
        Refusal refusal = null;
        int sorest = 0;
        for (Map.Entry<Spot, Triage.SorePermit> entry : day.permits().bySpot().entrySet()) {
            int severity = entry.getValue().soreness().severity();
            Refusal found = of(exercise, side, entry.getKey(), entry.getValue());
            if (found != null && severity > sorest) {
                refusal = found;
                sorest = severity;
            }
        }
        return refusal != null ? refusal : rested(exercise, side);
    }

    private static @Nullable Refusal of(Exercise exercise, WorkSide side, Spot spot, Triage.SorePermit sore) {
        int severity = sore.soreness().severity();
        if (severity == 0 || !side.loads(spot.side())) {
            return null;
        }
        boolean works = exercise.worksOn(spot.area());
        if (works && sore.band() == Band.STOP) {
            return new Refusal.Stopped(spot, severity);
        }
        Integer from = exercise.avoid().get(spot.area());
        if (from != null && severity >= from) {
            return new Refusal.Avoided(spot, severity, from);
        }
        if (works && !sore.permit().allows(exercise.role())) {
            return sore.band().permit().allows(exercise.role())
                    ? new Refusal.Fresh(spot, severity)
                    : new Refusal.Banned(spot, severity, sore.band(), exercise.role());
        }
        return null;
    }

    private @Nullable Refusal rested(Exercise exercise, WorkSide side) {
        Role role = exercise.role();
        if (Day.MOBILITY.contains(role)) {
            return null;
        }
        for (Area area : exercise.areas()) {
            long hard = SpotBits.loaded(area, side) & day.past().hard();
            if (hard != 0) {
                return new Refusal.Rested(SpotBits.spot(Long.numberOfTrailingZeros(hard)), role);
            }
        }
        return null;
    }
}
