package gym.sorespot.strength.gym;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.reading.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code cards.yaml}: the recovery cards in their order. */
public final class CardsReader {
    /** Name of the file in the configuration folder. */
    public static final String FILE = "cards.yaml";

    private static final Wording WORDING = new Wording(CardsReader.class);
    static final int MOST = 30;

    private CardsReader() {}

    /** The cards that are switched on; the usual ones when the file is missing or cannot be understood at all. */
    static List<Card> read(Path folder, List<Problem> found) {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file) && !Files.isSymbolicLink(file)) {
            return usual();
        }
        Problems problems = new Problems(file);
        List<Card> cards = YamlFile.read(file, problems)
                .map(value -> cards(value.items(0, MOST)))
                .orElse(List.of());
        found.addAll(problems.list());
        // An empty list without a slip is a gym's will: no cards.
        return cards.isEmpty() && !problems.isEmpty() ? usual() : cards;
    }

    /** The cards as shipped. */
    static List<Card> usual() {
        Problems problems = new Problems(Path.of(FILE));
        List<Card> cards = YamlFile.read(Shipped.text(FILE), problems)
                .map(value -> cards(value.items(1, MOST)))
                .orElse(List.of());
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.list().toString());
        }
        return cards;
    }

    private static List<Card> cards(List<Value> items) {
        List<Card> cards = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Value item : items) {
            item.fields("id", "title", "text", "hands-on", "show")
                    .flatMap(fields -> card(fields, ids))
                    .ifPresent(cards::add);
        }
        return cards;
    }

    /** Empty also for a card that is switched off. */
    private static Optional<Card> card(Fields fields, Set<String> ids) {
        Optional<String> id = fields.required("id").flatMap(value -> id(value, ids));
        Optional<String> title = fields.required("title").flatMap(CardsReader::title);
        Optional<String> text = fields.required("text").flatMap(CardsReader::text);
        Optional<Boolean> handsOn = fields.required("hands-on").flatMap(Value::yesNo);
        Optional<Value> given = fields.optional("show");
        // What cannot be understood is shown: it is what the rule book advises.
        boolean show = given.flatMap(Value::yesNo).orElse(true);
        if (!show || id.isEmpty() || title.isEmpty() || text.isEmpty() || handsOn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card(id.get(), title.get(), text.get(), handsOn.get()));
    }

    static Optional<String> title(Value value) {
        return value.text(1, 40);
    }

    static Optional<String> text(Value value) {
        return value.text(1, 400);
    }

    private static Optional<String> id(Value value, Set<String> ids) {
        return value.text(1, 40).filter(id -> {
            boolean fit = GymReader.ID.matcher(id).matches();
            if (!fit) {
                value.problem(WORDING, "id", value.name(), value.shown());
            } else if (!ids.add(id)) {
                value.problem(WORDING, "card-twice", value.name(), value.shown());
                return false;
            }
            return fit;
        });
    }
}
