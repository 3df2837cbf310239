package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.candidates.Menu;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Objective, "Points of a session": the value of a given session on a given menu. */
final class Scorer {
    private final Terms terms;
    private final Purposes purposes;
    private final ItemPoints itemPoints;
    private final int minutes;

    Scorer(Menu menu) {
        this.terms = new Terms(menu);
        this.purposes = new Purposes(terms);
        this.itemPoints = new ItemPoints(terms);
        this.minutes = menu.day().request().minutes();
    }

    Piece piece(Exercise exercise, WorkSide side) {
        List<Integer> aims = terms.aimsOf(exercise, side);
        boolean training = Terms.training(exercise);
        boolean opposite = training && terms.opposite(exercise, side);
        Purpose purpose = purposes.of(exercise, side);
        return new Piece(
                purpose,
                itemPoints.of(exercise, side),
                aims,
                !training,
                minutes >= BALANCED_FROM && opposite,
                minutes >= BALANCED_FROM && training && aims.isEmpty() && !opposite && terms.further(exercise),
                purpose.loaded() > 0 && Terms.loaded(exercise));
    }

    int minutes() {
        return minutes;
    }

    int aims() {
        return terms.aims().size();
    }

    /** A: once, when an aim is worked. */
    static long worked(int aim) {
        return 1_000_000L << Math.max(0, 11 - aim);
    }

    /** A: once more, when an aim is worked by mobility. */
    static final int EASED = 50_000;

    /** B: for each of the two kinds of balance. */
    static final int BALANCED = 20_000;

    /** B: from how many minutes on. */
    static final int BALANCED_FROM = 30;

    /** E: when nine tenths of the minutes are used. */
    static final int FILLED = 20_000;

    long value(Collection<Chosen> session) {
        long value = 0;
        for (int aim = 0; aim < aims(); aim++) {
            Integer number = aim;
            value += any(session, piece -> piece.aims().contains(number)) ? worked(aim) : 0;
            value += any(session, piece -> piece.aims().contains(number) && piece.mobility()) ? EASED : 0;
        }
        if (minutes >= BALANCED_FROM) {
            value += any(session, Piece::opposite) ? BALANCED : 0;
            value += any(session, Piece::further) ? BALANCED : 0;
        }
        Set<Purpose> served =
                session.stream().map(chosen -> chosen.piece().purpose()).collect(Collectors.toCollection(HashSet::new));
        for (Purpose purpose : served) {
            value += value(
                    purpose,
                    session.stream()
                            .filter(chosen -> chosen.piece().purpose().equals(purpose))
                            .toList());
        }
        int seconds =
                session.stream().mapToInt(chosen -> chosen.serving().seconds()).sum();
        value += session.stream().mapToInt(chosen -> chosen.piece().points()).sum();
        return value + seconds + (seconds >= 54 * minutes ? FILLED : 0);
    }

    private static long value(Purpose purpose, List<Chosen> items) {
        int counted = items.stream().mapToInt(item -> item.serving().counted()).sum();
        return purpose.opening()
                + (long) purpose.weight() * purpose.curve().sum(counted)
                + (any(items, Piece::loaded) ? purpose.loaded() : 0);
    }

    private static boolean any(Collection<Chosen> session, Predicate<Piece> what) {
        return session.stream().map(Chosen::piece).anyMatch(what);
    }
}
