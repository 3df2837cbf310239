package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Tempo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dose in the making: each rule changes it and says so. Not thread-safe, lives inside one question.
 *
 * <p>Fields instead of accessors, because nothing outside this room ever sees one.
 */
final class Plan {
    /** As the door promises. */
    static final int MOST_OPTIONS = 8;

    final Exercise exercise;
    final List<Fact> facts = new ArrayList<>();
    /** Allowed numbers of sets, the ordinary one first. */
    List<Integer> sets = List.of(1);
    /** 0 for a hold. */
    int reps;
    /** 0 for repetitions. */
    int holdSeconds;

    Tempo tempo;
    /** Allowed rests in seconds, the ordinary one first. */
    List<Integer> rests = List.of(0);

    int loadPercent = 100;

    @Nullable
    Double loadKg;

    int effort;

    Plan(Exercise exercise) {
        this.exercise = exercise;
        this.tempo = exercise.tempo();
    }

    /** A fact that matters more than those so far. */
    void first(Fact fact) {
        facts.add(0, fact);
    }

    /** Changes each allowed number of sets; never below 1. True when any of them changed. */
    boolean changeSets(java.util.function.IntUnaryOperator change) {
        List<Integer> changed = new ArrayList<>(new LinkedHashSet<>(
                sets.stream().map(n -> Math.max(1, change.applyAsInt(n))).toList()));
        boolean different = !changed.equals(sets);
        sets = changed;
        return different;
    }

    /** All combinations of sets and rest, the ordinary one first. */
    List<Prescription> options(WorkSide side) {
        List<Fact> shared = List.copyOf(facts);
        List<Prescription> options = new ArrayList<>(sets.size() * rests.size());
        for (int count : sets) {
            for (int rest : count == 1 ? List.of(0) : rests) {
                if (options.size() < MOST_OPTIONS) {
                    options.add(option(count, rest, side, shared));
                }
            }
        }
        return options;
    }

    private Prescription option(int count, int rest, WorkSide side, List<Fact> shared) {
        boolean hold = holdSeconds > 0;
        int seconds = hold
                ? ItemTime.ofHolds(count, holdSeconds, rest, side)
                : ItemTime.ofReps(count, reps, tempo, rest, side);
        return new Prescription(
                count,
                hold ? null : reps,
                hold ? holdSeconds : null,
                tempo,
                rest,
                loadPercent,
                loadKg,
                effort,
                seconds,
                shared);
    }
}
