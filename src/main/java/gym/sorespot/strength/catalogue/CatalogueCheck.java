package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Wording;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a folder of exercises. Thread-safe. */
public final class CatalogueCheck {
    private static final Wording WORDING = new Wording(CatalogueCheck.class);

    private final CatalogueReader reader;

    /** @param reader knows the words for equipment */
    public CatalogueCheck(CatalogueReader reader) {
        this.reader = reader;
    }

    /** Reads the folder and says what is wrong in it. Never throws for what it finds there. */
    public Result check(Path folder) {
        Reading reading = reader.read(folder);
        if (reading.catalogue().size() > 0 || !reading.problems().isEmpty()) {
            return new Result(reading, reading.problems());
        }
        Problems none = new Problems(folder);
        none.add(Place.FILE, WORDING, "no-exercise");
        return new Result(reading, none.list());
    }

    /**
     * @param reading what can be used nevertheless
     * @param problems in the order of files and places; none when all is well
     */
    public record Result(Reading reading, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }

        /** This with what somebody else found, such as the figures' room. */
        public Result and(List<Problem> more) {
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(more);
            return new Result(reading, all.stream().sorted().toList());
        }
    }
}
