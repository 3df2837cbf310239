package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one exercise of an import.
 *
 * @param place where it stands in the file that is imported
 * @param theirId its id there
 * @param name its name there
 * @param outcome what becomes of it
 * @param id its id here, whether new or there already; empty when refused
 * @param draft what will be written; null unless it is new
 * @param why the reason, for whatever is not simply new; else empty
 * @param problems the same where something is wrong, to be said in the language of whoever reads it; else none
 */
public record ImportItem(
        Place place,
        String theirId,
        String name,
        Outcome outcome,
        String id,
        @Nullable Draft draft,
        String why,
        List<Problem> problems) {
    public ImportItem {
        problems = List.copyOf(problems);
    }

    /** What becomes of an exercise. */
    public enum Outcome {
        /** A file will be written. */
        NEW,
        /** It is here already; the file here stays as it is, with all that staff made of it. */
        MERGED,
        /** Nothing becomes of it. */
        REFUSED
    }

    static ImportItem fresh(Place place, String theirId, Draft draft) {
        Exercise exercise = draft.exercise();
        return new ImportItem(place, theirId, exercise.name(), Outcome.NEW, exercise.id(), draft, "", List.of());
    }

    static ImportItem merged(Place place, String theirId, String name, String id, String why) {
        return new ImportItem(place, theirId, name, Outcome.MERGED, id, null, why, List.of());
    }

    static ImportItem refused(Place place, String theirId, String name, List<Problem> problems) {
        String why = problems.stream().map(Problem::toString).collect(Collectors.joining(" | "));
        return new ImportItem(place, theirId, name, Outcome.REFUSED, "", null, why, problems);
    }

    /** The exercise that will be written; null unless it is new. */
    public @Nullable Exercise exercise() {
        return draft == null ? null : draft.exercise();
    }

    /** This with another exercise, because of these problems. */
    ImportItem with(Draft changed, List<Problem> reasons) {
        String said = reasons.stream().map(Problem::wrong).collect(Collectors.joining(" | "));
        return new ImportItem(place, theirId, name, outcome, id, changed, said, reasons);
    }
}
