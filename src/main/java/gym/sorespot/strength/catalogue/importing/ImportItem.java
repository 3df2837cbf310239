package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import gym.sorespot.strength.catalogue.Exercise;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one exercise of an import.
 *
 * @param place where it stands in the file that is imported
 * @param theirId its id there
 * @param name its name there
 * @param outcome what becomes of it
 * @param id its id here, whether new or there already; empty when refused
 * @param exercise what will be written; null unless it is new
 * @param pictures the names of its pictures, if it has any
 * @param figure the description of its figure, if it has one
 * @param why the reason, for whatever is not simply new; else empty
 */
public record ImportItem(
        Place place,
        String theirId,
        String name,
        Outcome outcome,
        String id,
        @Nullable Exercise exercise,
        @Nullable Node pictures,
        @Nullable Node figure,
        String why) {

    /** What becomes of an exercise. */
    public enum Outcome {
        /** A file will be written. */
        NEW,
        /** It is here already; the file here stays as it is, with all that staff made of it. */
        MERGED,
        /** Nothing becomes of it. */
        REFUSED
    }

    static ImportItem fresh(
            Place place, String theirId, Exercise exercise, @Nullable Node pictures, @Nullable Node figure) {
        return new ImportItem(
                place, theirId, exercise.name(), Outcome.NEW, exercise.id(), exercise, pictures, figure, "");
    }

    static ImportItem merged(Place place, String theirId, String name, String id, String why) {
        return new ImportItem(place, theirId, name, Outcome.MERGED, id, null, null, null, why);
    }

    static ImportItem refused(Place place, String theirId, String name, String why) {
        return new ImportItem(place, theirId, name, Outcome.REFUSED, "", null, null, null, why);
    }

    ImportItem with(Exercise changed, String reason) {
        return new ImportItem(place, theirId, name, outcome, id, changed, pictures, figure, reason);
    }
}
