package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exercise file as it was read, before it is put beside the others. Immutable.
 *
 * @param file where it is
 * @param id that its name stands for
 * @param fingerprint changes when its text does; empty when it could not be had
 * @param draft the exercise, null when anything is wrong with the file
 * @param problems of this file alone
 */
public record ExerciseFile(Path file, String id, String fingerprint, @Nullable Draft draft, List<Problem> problems) {
    public ExerciseFile {
        problems = List.copyOf(problems);
    }

    /** The exercise of an earlier reading with what is wrong now: the last good version goes on. */
    public ExerciseFile goesOnWith(ExerciseFile good) {
        return new ExerciseFile(file, id, good.fingerprint, good.draft, problems);
    }

    /** A collector for what else turns out to be wrong with it. */
    Problems collector() {
        Problems all = new Problems(file);
        problems.forEach(all::add);
        return all;
    }
}
