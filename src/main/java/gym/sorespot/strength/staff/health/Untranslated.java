package gym.sorespot.strength.staff.health;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Exercises that are said in the words of their own file, because a language has none for them. Immutable. */
final class Untranslated {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> others = new ArrayList<>();

    /** A file of words: its language and its exercise. */
    private record Words(String language, String id) {}

    /** @param problems of all files; a missing file of words is one of them */
    Untranslated(Catalogue catalogue, List<Problem> problems) {
        Set<Words> slips = new HashSet<>();
        problems.stream().filter(problem -> problem.line() > 0).forEach(problem -> slips.add(of(problem.file())));
        Set<Words> missing = new HashSet<>();
        for (String language : catalogue.languages()) {
            for (Exercise exercise : catalogue.exercises()) {
                Words words = new Words(language, exercise.id());
                // Where words are there and have a slip, the slip is what has to be mended.
                if (!catalogue.speaks(exercise.id(), language) && !slips.contains(words)) {
                    missing.add(words);
                    findings.add(
                            new Finding.NoWords(exercise.id(), exercise.name(), language, exercise.source() != null));
                }
            }
        }
        problems.stream()
                .filter(problem -> problem.line() > 0 || !missing.contains(of(problem.file())))
                .forEach(others::add);
    }

    private static Words of(Path file) {
        Path folder = file.getParent();
        String name = String.valueOf(file.getFileName());
        String language = folder == null ? "" : String.valueOf(folder.getFileName());
        return new Words(language, name.endsWith(".yaml") ? name.substring(0, name.length() - 5) : name);
    }

    /** One an exercise and language. */
    List<Finding> findings() {
        return findings;
    }

    /** The problems of which no finding here speaks. */
    List<Problem> otherProblems() {
        return others;
    }
}
