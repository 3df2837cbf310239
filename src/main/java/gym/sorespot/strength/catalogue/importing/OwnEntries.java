package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.strength.catalogue.ExerciseIds;
import gym.sorespot.strength.catalogue.ExerciseReader;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import java.util.Optional;

/** Takes exercises that have our own fields, whatever the form of the file they come in. Not thread-safe. */
final class OwnEntries {
    private static final Wording WORDING = new Wording(OwnEntries.class);

    private final Existing existing;
    private final ExerciseReader reader;
    private final OwnWords words;
    private final OwnAvoid avoid;

    /** @param words what stands for words that are not ours */
    OwnEntries(Existing existing, ExerciseReader reader, OwnWords words, OwnAvoid avoid) {
        this.existing = existing;
        this.reader = reader;
        this.words = words;
        this.avoid = avoid;
    }

    /**
     * What becomes of one exercise.
     *
     * @param place where it begins
     * @param id as it is written there
     * @param fields all others
     * @param own what is wrong with it so far; with anything in it, it is refused
     */
    ImportItem item(Place place, String id, Node.Mapping fields, Problems own) {
        if (!ExerciseIds.isId(id)) {
            own.add(place, WORDING, "csv-id", id);
        }
        Optional<Draft> draft = reader.read(id, new Value("", avoid.filled(words.corrected(fields)), own), own);
        if (draft.isEmpty() || !own.isEmpty()) {
            return ImportItem.refused(place, id, "", own.list());
        }
        return decide(place, draft.get(), own);
    }

    private ImportItem decide(Place place, Draft draft, Problems own) {
        String id = draft.exercise().id();
        String name = draft.exercise().name();
        if (existing.draft(id).filter(draft::says).isPresent()) {
            return ImportItem.merged(place, id, name, id, WORDING.say("merged-same", id));
        }
        if (existing.isTaken(id)) {
            own.add(place, WORDING, "taken", id);
            return ImportItem.refused(place, id, name, own.list());
        }
        existing.take(draft.exercise());
        return ImportItem.fresh(place, id, draft);
    }
}
