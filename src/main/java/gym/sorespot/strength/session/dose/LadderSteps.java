package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which published programmes hold today, and the dose of the rung that is due.
 *
 * <p>House rules: a programme that was made for a sore area holds while the area is sore and six weeks longer; those made to
 * prevent hold always. Under the goal "mobility" and for an older beginner none does: the table is gentler.
 */
final class LadderSteps {
    private static final int HOLDS_ON_WEEKS = 6;

    private final Ladders ladders;
    private final Request request;
    private final TrainingLog log;
    private final boolean open;

    LadderSteps(Ladders ladders, Request request, Stage stage, TrainingLog log) {
        this.ladders = ladders;
        this.request = request;
        this.log = log;
        this.open = stage != Stage.OLDER_START && request.goal() != Goal.MOBILITY;
    }

    /** Ids of the exercises that may stand on a ladder today. */
    Set<String> active() {
        return open ? ladders.exercises() : Set.of();
    }

    /** Staff may have made a hold or a warm-up of it: then it is no step of the programme. */
    private @Nullable Ladder ladder(Exercise exercise) {
        boolean step = open && !exercise.dose().isHold() && TrainingLog.training(exercise.role());
        return step ? ladders.of(exercise.id()) : null;
    }

    /** The step that is due, null when no programme holds. */
    @Nullable
    Step of(Exercise exercise, WorkSide side) {
        Ladder ladder = ladder(exercise);
        return ladder == null || !(ladder.always() || sore(ladder, side))
                ? null
                : new Step(ladder, Climb.of(ladder, exercise.id(), log));
    }

    private boolean sore(Ladder ladder, WorkSide side) {
        LocalDate from = log.date().minusWeeks(HOLDS_ON_WEEKS);
        Stream<Soreness> before = log.newestFirst().stream()
                .filter(visit -> !visit.date().isBefore(from))
                .flatMap(visit -> visit.soreness().stream());
        return Stream.concat(request.soreness().stream(), before)
                .anyMatch(sore -> sore.severity() > 0
                        && ladder.areas().contains(sore.spot().area())
                        && side.loads(sore.spot().side()));
    }

    /** One rung, and how far on it. */
    record Step(Ladder ladder, Climb climb) {
        void apply(Plan plan, WorkSide side) {
            Rung rung = ladder.rungs().get(climb.rung());
            plan.sets = List.of(rung.sets());
            plan.reps = rung.reps(climb.visits());
            plan.holdSeconds = 0;
            plan.rests = ladder.rests(side);
            // The effort stays what it was: heavy, yet short of failure (ACSM 2026, F22: no benefit of failure).
            plan.first(Fact.of(
                    "ladder." + ladder.id(), climb.rung() + 1, ladder.rungs().size()));
            if (climb.back() == 1) {
                plan.first(Fact.of("ladder-back"));
            } else if (climb.back() > 1) {
                plan.first(Fact.of("ladder-back.more", climb.back()));
            }
        }
    }
}
