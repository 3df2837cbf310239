package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Portion;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that the arithmetic asks of an exercise with its doses.
 *
 * @param piece what it counts for
 * @param servings its doses, each once
 */
record Course(Piece piece, Set<Serving> servings) {

    /**
     * The menu by families, of which a session takes one exercise at most: what there is to choose in a family, and how
     * many families offer just this. Exercises and families that the arithmetic cannot tell apart are merged, nothing
     * else; the solver need not find out which of two equal things to take.
     */
    static Map<Set<Course>, Integer> byFamily(Question question, Scorer scorer) {
        Map<Integer, Set<Course>> families = new java.util.TreeMap<>();
        for (Portion portion : question.menu().portions()) {
            Set<Serving> servings = portion.options().stream().map(Serving::of).collect(Collectors.toSet());
            for (Entry entry : portion.members()) {
                families.computeIfAbsent(entry.family(), family -> new java.util.LinkedHashSet<>())
                        .add(new Course(scorer.piece(entry.exercise(), portion.side()), servings));
            }
        }
        Map<Set<Course>, Integer> bundles = new java.util.LinkedHashMap<>();
        families.values().forEach(courses -> bundles.merge(courses, 1, Integer::sum));
        return bundles;
    }
}
