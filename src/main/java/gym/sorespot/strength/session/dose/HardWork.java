package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was trained hard (effort 7 or more) less than 48 h ago gets mobility only (F23, F24: 48 h for the same muscle). */
final class HardWork {
    /** Effort (RPE) from which work counts as hard (house rule). */
    static final int HARD = 7;
    /** Days are all that is known, so 48 h are two days. */
    static final int DAYS = 2;

    private static final Set<Role> MOBILITY = EnumSet.of(Role.WARM_UP, Role.STRETCH, Role.COOL_DOWN);

    private final SpotMarks<Fact> marks = new SpotMarks<>();

    HardWork(TrainingLog log) {
        for (Visit visit : log.newestFirst()) {
            if (ChronoUnit.DAYS.between(visit.date(), log.date()) >= DAYS) {
                break;
            }
            visit.work().stream().filter(HardWork::hard).forEach(work -> log.spots(work)
                    .forEach(spot -> marks.mark(spot, Fact.of("rest.hard", spot, visit.date()))));
        }
    }

    private static boolean hard(Work work) {
        Integer effort = work.effort();
        return effort != null && effort >= HARD;
    }

    /** Why the exercise has to wait; null when it need not. */
    @Nullable
    Fact forbids(Exercise exercise, WorkSide side) {
        return MOBILITY.contains(exercise.role()) ? null : marks.find(exercise.areas(), side);
    }
}
