package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Request;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the contract lets a member do today, from its words and the rule book's numbers, not from the engine. */
final class Today {
    static final Set<Role> MOBILITY = EnumSet.of(Role.WARM_UP, Role.STRETCH, Role.COOL_DOWN);
    private static final Set<Role> GENTLE = EnumSet.of(Role.WARM_UP, Role.STRETCH, Role.COOL_DOWN, Role.ISOMETRIC);
    private static final Set<Role> EASY = EnumSet.of(Role.WARM_UP, Role.COOL_DOWN);
    private static final int HARD = 7;

    private final Request request;
    private final Set<Spot> hard = new HashSet<>();

    Today(Case asked) {
        this.request = asked.request();
        for (Visit visit : asked.history().visits()) {
            long days = ChronoUnit.DAYS.between(visit.date(), request.date());
            if (days == 0 || days == 1) {
                visit.work().forEach(work -> hard(work, asked));
            }
        }
    }

    private void hard(Work work, Case asked) {
        Integer effort = work.effort();
        if (effort != null && effort >= HARD) {
            asked.catalogue().find(work.exercise()).stream()
                    .flatMap(exercise -> exercise.areas().stream())
                    .flatMap(Spot::of)
                    .filter(spot -> loads(work.side(), spot))
                    .forEach(hard::add);
        }
    }

    /** Whether this spot was trained hard in the last 48 h. */
    boolean workedHard(Spot spot) {
        return hard.contains(spot);
    }

    /** The sides on which it may be done: both in turns where that may be, else the one that may. */
    List<WorkSide> sides(Exercise exercise) {
        if (exercise.level() > request.level() || !request.equipment().containsAll(exercise.equipment())) {
            return List.of();
        }
        if (exercise.sides() == Sides.BOTH) {
            return broken(exercise, WorkSide.BOTH).isEmpty() ? List.of(WorkSide.BOTH) : List.of();
        }
        if (broken(exercise, WorkSide.EACH).isEmpty()) {
            return List.of(WorkSide.EACH);
        }
        return List.of(WorkSide.LEFT, WorkSide.RIGHT).stream()
                .filter(side -> broken(exercise, side).isEmpty())
                .toList();
    }

    /** The rule that forbids it, with the contract's number; empty when it may be done this way. */
    String broken(Exercise exercise, WorkSide side) {
        for (Soreness sore : request.soreness()) {
            Spot spot = sore.spot();
            if (sore.severity() == 0 || !loads(side, spot)) {
                continue;
            }
            Integer avoid = exercise.avoid().get(spot.area());
            if (avoid != null && sore.severity() >= avoid) {
                return "1: avoid " + sore;
            }
            if (exercise.areas().contains(spot.area()) && !allows(sore, exercise.role())) {
                return "1: " + exercise.role() + " at " + sore;
            }
        }
        boolean rests =
                exercise.areas().stream().flatMap(Spot::of).anyMatch(spot -> hard.contains(spot) && loads(side, spot));
        return rests && !MOBILITY.contains(exercise.role()) ? "4: trained hard" : "";
    }

    private boolean allows(Soreness sore, Role role) {
        int severity = sore.severity();
        if (severity >= 8) {
            return false;
        } else if (severity >= 6) {
            return EASY.contains(role);
        } else if (severity == 5) {
            return GENTLE.contains(role);
        }
        boolean fresh =
                severity >= 3 && sore.since() != null && ChronoUnit.DAYS.between(sore.since(), request.date()) <= 3;
        return !(fresh && role == Role.ECCENTRIC);
    }

    /** Whether work done this way loads the spot. */
    static boolean loads(WorkSide side, Spot spot) {
        return spot.side() == null
                || side == WorkSide.BOTH
                || side == WorkSide.EACH
                || (side == WorkSide.LEFT) == (spot.side() == Side.LEFT);
    }
}
