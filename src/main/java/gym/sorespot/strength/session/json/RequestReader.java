package gym.sorespot.strength.session.json;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.body.RedFlag;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads a request strictly; never guesses. Immutable, any thread.
 *
 * <p>Required are {@code minutes}, {@code goal} and {@code level}; {@code null} counts as absent.
 */
public final class RequestReader {
    private static final List<String> FIELDS = List.of(
            "member",
            "date",
            "minutes",
            "goal",
            "level",
            "age",
            "equipment",
            "soreness",
            "warnings",
            "unlocked",
            "history");
    private static final List<String> GOALS =
            Arrays.stream(Goal.values()).map(Goal::id).toList();

    private final Wording problems = new Wording(RequestReader.class);
    private final HistoryReader histories;
    private final Gym gym;
    private final SortedSet<String> equipment;

    /**
     * @param catalogue the exercises that a history may name
     * @param gym whose equipment is the default; its words and the catalogue's are the allowed ones
     */
    public RequestReader(Catalogue catalogue, Gym gym) {
        this.histories = new HistoryReader(catalogue);
        this.gym = gym;
        this.equipment = new TreeSet<>(gym.equipment());
        for (Exercise exercise : catalogue.exercises()) {
            equipment.addAll(exercise.equipment());
        }
    }

    /**
     * The request in {@code json}.
     *
     * @param today the day that an absent date means
     * @throws RequestException when anything is wrong with it; the message names the field
     */
    public ParsedRequest read(String json, LocalDate today) {
        Field root = JsonText.object(json, problems).allow(FIELDS);
        LocalDate date = root.optional("date").map(Field::date).orElse(today);
        Optional<String> member = root.optional("member").map(field -> field.text(64));
        Request request = new Request(
                date,
                root.required("minutes").whole(10, 90),
                root.required("goal").word(GOALS, Goal::byId),
                root.required("level").whole(1, 3),
                root.optional("age").map(age -> age.whole(10, 120)).orElse(null),
                root.optional("equipment").map(this::equipment).orElseGet(gym::inOrder),
                root.optional("soreness")
                        .map(list -> SorenessReader.read(list, date))
                        .orElse(List.of()),
                root.optional("warnings").map(RequestReader::warnings).orElse(List.of()),
                root.optional("unlocked").map(Field::yes).orElse(false));
        Optional<History> history = root.optional("history").map(list -> histories.read(list, date));
        return new ParsedRequest(member, request, history);
    }

    private Set<String> equipment(Field list) {
        Set<String> words = new LinkedHashSet<>();
        for (Field entry : list.list(200)) {
            String word =
                    entry.word(equipment, text -> equipment.contains(text) ? Optional.of(text) : Optional.empty());
            if (!words.add(word)) {
                throw entry.wrong("repeated");
            }
        }
        return words;
    }

    private static List<String> warnings(Field list) {
        List<String> warnings = new ArrayList<>();
        for (Field entry : list.list(500)) {
            String id = entry.text(100);
            try {
                RedFlag.parse(id);
            } catch (IllegalArgumentException e) {
                throw new RequestException(entry.path() + ": " + e.getMessage());
            }
            if (warnings.contains(id)) {
                throw entry.wrong("repeated");
            }
            warnings.add(id);
        }
        return warnings;
    }
}
