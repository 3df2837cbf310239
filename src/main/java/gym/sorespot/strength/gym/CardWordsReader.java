package gym.sorespot.strength.gym;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.reading.YamlFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the recovery cards' words in other languages: {@code de/cards.yaml} and so on, in a folder of the settings that is
 * named after the language. What is missing or wrong costs only itself: the card is then shown as {@code cards.yaml} has it.
 */
final class CardWordsReader {
    private static final Wording WORDING = new Wording(CardWordsReader.class);

    private final Path folder;
    private final List<Problem> found;

    /**
     * @param folder of the settings
     * @param found what is wrong is added
     */
    CardWordsReader(Path folder, List<Problem> found) {
        this.folder = folder;
        this.found = found;
    }

    /** The same cards, with their words in every language that there is a file for. */
    List<Card> add(List<Card> cards) {
        Map<String, Map<String, CardWords>> byLanguage = new HashMap<>();
        LanguageFolders.with(CardsReader.FILE, folder)
                .forEach(language -> byLanguage.put(language, read(language, cards)));
        return cards.stream()
                .map(card -> {
                    Map<String, CardWords> words = new HashMap<>();
                    byLanguage.forEach((language, said) ->
                            Optional.ofNullable(said.get(card.id())).ifPresent(its -> words.put(language, its)));
                    return card.with(words);
                })
                .toList();
    }

    private Path file(String language) {
        return folder.resolve(language).resolve(CardsReader.FILE);
    }

    private Map<String, CardWords> read(String language, List<Card> cards) {
        Problems problems = new Problems(file(language));
        Map<String, CardWords> words = new HashMap<>();
        YamlFile.read(file(language), problems)
                .map(top -> top.items(0, CardsReader.MOST))
                .orElse(List.of())
                .forEach(item -> item.fields("id", "title", "text").ifPresent(fields -> read(fields, words)));
        boolean readable = problems.isEmpty();
        for (Card card : cards) {
            if (readable && !words.containsKey(card.id())) {
                problems.add(Place.FILE, WORDING, "card-missing", card.id());
            }
        }
        found.addAll(problems.list());
        return words;
    }

    /** Words for a card that is switched off or not there do no harm: the card may come back. */
    private static void read(Fields fields, Map<String, CardWords> words) {
        Optional<Value> idValue = fields.required("id");
        Optional<String> id = idValue.flatMap(value -> value.text(1, 40));
        Optional<String> title = fields.required("title").flatMap(CardsReader::title);
        Optional<String> text = fields.required("text").flatMap(CardsReader::text);
        if (id.isPresent()
                && title.isPresent()
                && text.isPresent()
                && words.put(id.get(), new CardWords(title.get(), text.get())) != null) {
            idValue.ifPresent(value -> value.problem(WORDING, "card-twice", value.name(), value.shown()));
        }
    }
}
