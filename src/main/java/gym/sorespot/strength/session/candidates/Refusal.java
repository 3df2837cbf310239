package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.session.dose.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fact that keeps an exercise out today, whatever else it is worth. */
public sealed interface Refusal {
    /** The spot for whose sake it is out; null when it is not for the sake of one. */
    default @Nullable Spot spot() {
        return null;
    }

    /** Whether it holds for every exercise of the kind that the member said nothing of. */
    default boolean ofAllAlike() {
        return true;
    }

    /** The member took it out. */
    record Unwanted() implements Refusal {
        @Override
        public boolean ofAllAlike() {
            return false;
        }
    }

    /** Somebody else is using its machine. */
    record Occupied() implements Refusal {
        @Override
        public boolean ofAllAlike() {
            return false;
        }
    }

    /**
     * It asks for more experience.
     *
     * @param level of the exercise
     */
    record Level(int level) implements Refusal {}

    /**
     * Something that it needs is not there.
     *
     * @param words all that is missing, sorted
     */
    record Equipment(List<String> words) implements Refusal {
        public Equipment {
            words = List.copyOf(words);
        }
    }

    /** Staff have seen this spot, and nothing works it today. */
    record Stopped(Spot spot, int severity) implements Refusal {}

    /**
     * The exercise is to be left out at this severity.
     *
     * @param from the lowest severity at which it is
     */
    record Avoided(Spot spot, int severity, int from) implements Refusal {}

    /** The spot's band does not take this kind of work. */
    record Banned(Spot spot, int severity, Band band, Role role) implements Refusal {}

    /** The soreness is too fresh for lowering under load. */
    record Fresh(Spot spot, int severity) implements Refusal {}

    /** The spot was trained hard less than 48 h ago. */
    record Rested(Spot spot, Role role) implements Refusal {}

    /** No dose of it is right today. */
    record Dose(Fact why) implements Refusal {
        @Override
        public boolean ofAllAlike() {
            return false;
        }
    }
}
