package gym.sorespot.strength.gym;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.strength.body.Thresholds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads {@code gym.yaml} and {@code cards.yaml}. A slip costs only its own field, a missing file means what we ship.
 * Immutable, any thread; waits for the disk.
 */
public final class GymReader {
    /** Name of the file in the configuration folder. */
    public static final String FILE = "gym.yaml";

    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final String CONTACT = "contact";
    private static final Wording WORDING = new Wording(GymReader.class);

    private final List<String> words;

    /** @param words the words for equipment that exercises may use; a gym may add its own */
    public GymReader(Collection<String> words) {
        this.words = List.copyOf(words);
    }

    /** Reads the files of a configuration folder, which may be missing. Never throws for what it finds there. */
    public GymRead read(Path folder) {
        Gym usual = usual();
        Path file = folder.resolve(FILE);
        List<Problem> found = new ArrayList<>();
        List<Card> cards = new CardWordsReader(folder, found).add(CardsReader.read(folder, found));
        Map<String, String> contacts = contacts(folder, found);
        // notExists, not !exists: what cannot be looked at is a problem, not an absence.
        boolean assumed = Files.notExists(file) && !Files.isSymbolicLink(file);
        if (assumed) {
            return new GymRead(with(usual, cards, contacts), found, true);
        }
        Problems problems = new Problems(file);
        Gym gym = gym(YamlFile.read(file, problems), usual);
        found.addAll(0, problems.list());
        return new GymRead(with(gym, cards, contacts), found, false);
    }

    /** Whom to ask, in every language that has a file of its own for it, such as {@code de/gym.yaml}. */
    private static Map<String, String> contacts(Path folder, List<Problem> found) {
        Map<String, String> contacts = new HashMap<>();
        for (String language : LanguageFolders.with(FILE, folder)) {
            Problems problems = new Problems(folder.resolve(language).resolve(FILE));
            YamlFile.read(folder.resolve(language).resolve(FILE), problems)
                    .flatMap(top -> top.fields(CONTACT))
                    .flatMap(fields -> fields.required(CONTACT))
                    .flatMap(GymReader::contact)
                    .ifPresent(said -> contacts.put(language, said));
            found.addAll(problems.list());
        }
        return contacts;
    }

    private static Optional<String> contact(Value value) {
        return value.text(1, 60);
    }

    /** The gym as shipped: what holds where a file says nothing. */
    private Gym usual() {
        Problems problems = new Problems(Path.of(FILE));
        // Only where the shipped file lacks a field does this stand in: no equipment, no weights.
        Gym bare = new Gym(
                "",
                "",
                new TreeSet<>(),
                new TreeSet<>(),
                new Weights(20, List.of(), List.of(), List.of(), 5),
                Thresholds.DEFAULT,
                List.of());
        Gym usual = gym(YamlFile.read(Shipped.text(FILE), problems), bare);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.list().toString());
        }
        return with(usual, CardsReader.usual(), Map.of());
    }

    private static Gym with(Gym gym, List<Card> cards, Map<String, String> contacts) {
        return new Gym(
                gym.name(),
                gym.staffContact(),
                gym.equipment(),
                gym.outOfOrder(),
                gym.weights(),
                gym.thresholds(),
                cards,
                contacts);
    }

    private Gym gym(Optional<Value> top, Gym usual) {
        return top.flatMap(value -> value.fields(CONTACT, "equipment", "own", "weights", "thresholds", Retention.FIELD))
                .map(fields -> gym(fields, usual))
                .orElse(usual);
    }

    private Gym gym(Fields fields, Gym usual) {
        EquipmentReader equipment = equipment(fields);
        // Read elsewhere, by whoever tidies up; here only so that staff are told of a slip.
        fields.optional(Retention.FIELD).ifPresent(value -> value.wholeNumber(Retention.LEAST, Retention.MOST));
        boolean given = fields.optional("equipment")
                .filter(value -> value.node() instanceof Node.Mapping)
                .isPresent();
        return new Gym(
                usual.name(),
                fields.optional(CONTACT).flatMap(GymReader::contact).orElse(usual.staffContact()),
                given ? equipment.owned() : usual.equipment(),
                given ? equipment.outOfOrder() : usual.outOfOrder(),
                fields.optional("weights")
                        .map(value -> WeightsReader.read(value, usual.weights()))
                        .orElse(usual.weights()),
                fields.optional("thresholds").flatMap(GymReader::thresholds).orElse(usual.thresholds()),
                usual.cards());
    }

    private EquipmentReader equipment(Fields fields) {
        TreeSet<String> known = new TreeSet<>(words);
        fields.optional("own").ifPresent(value -> known.addAll(value.distinct(0, 100, GymReader::own)));
        EquipmentReader reader = new EquipmentReader(known);
        fields.optional("equipment").ifPresent(reader::read);
        return reader;
    }

    private static Optional<String> own(Value value) {
        return value.text(1, 40).filter(word -> {
            boolean fit = ID.matcher(word).matches();
            if (!fit) {
                value.problem(WORDING, "own", value.name(), value.shown());
            }
            return fit;
        });
    }

    /** All five or none: a mixture of a gym's and the usual ones would be a rule that nobody has written. */
    private static Optional<Thresholds> thresholds(Value value) {
        return value.fields("mild", "sore", "painful", "rest", "stop").flatMap(fields -> {
            List<Integer> numbers = new ArrayList<>();
            for (String name : List.of("mild", "sore", "painful", "rest", "stop")) {
                fields.required(name).flatMap(one -> one.wholeNumber(1, 10)).ifPresent(numbers::add);
            }
            if (numbers.size() < 5) {
                return Optional.empty();
            }
            for (int i = 1; i < 5; i++) {
                if (numbers.get(i) <= numbers.get(i - 1)) {
                    value.problem(WORDING, "contradiction", numbers);
                    return Optional.empty();
                }
            }
            return Optional.of(
                    new Thresholds(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4)));
        });
    }
}
