package gym.sorespot.strength.staff.transfer;

import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.importing.ImportItem;
import gym.sorespot.strength.staff.editor.Entry;
import gym.sorespot.strength.staff.editor.Names;
import gym.sorespot.touch.Words;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** How exercises and words are said in a preview. Event thread. */
final class PreviewFaces {
    private final Words words;
    private final AreaText areas;
    private final Names names;
    private final SortedSet<String> equipment;

    /** @param equipment all our words for it */
    PreviewFaces(Words words, SortedSet<String> equipment) {
        this.words = words;
        this.areas = new AreaText(words.locale());
        this.names = new Names(words.locale());
        this.equipment = equipment;
    }

    /** All our words for equipment. */
    SortedSet<String> equipment() {
        return equipment;
    }

    String thing(String word) {
        return names.equipment(word);
    }

    String muscle(String id) {
        return names.muscle(id);
    }

    String role(String id) {
        return names.role(id);
    }

    /** What equipment a word means, in words. */
    String things(List<String> ours) {
        return ours.isEmpty()
                ? words.text("words.nothing")
                : ours.stream().map(this::thing).collect(Collectors.joining(", "));
    }

    /**
     * Rows of a list, each with its number in {@code items} for an id. They are made when they are looked at: a list shows
     * ten of a thousand, and the event thread has better things to do.
     *
     * @param file that the items come from
     */
    List<Entry> rows(List<ImportItem> items, Path file) {
        return new AbstractList<>() {
            @Override
            public Entry get(int index) {
                return row(index, items.get(index), file);
            }

            @Override
            public int size() {
                return items.size();
            }
        };
    }

    /** Why an item is not simply new. Its places are all in the one file, whose name nobody has to read again. */
    static String why(ImportItem item, Path file) {
        return item.why().replace(file + ":", "");
    }

    private Entry row(int number, ImportItem item, Path file) {
        Exercise exercise = item.exercise();
        String name = item.name().isEmpty() ? item.theirId() : item.name();
        String facts = exercise == null ? why(item, file) : facts(exercise);
        String place = words.text("preview.line", item.place().line());
        List<String> odd = item.outcome() == ImportItem.Outcome.REFUSED
                ? List.of(place)
                : item.why().isEmpty() || exercise == null ? List.of() : List.of(words.text("preview.link"));
        return new Entry(Integer.toString(number), name, facts, odd, false, "");
    }

    private String facts(Exercise exercise) {
        String where = exercise.areas().stream().map(areas::word).collect(Collectors.joining(", "));
        String role = role(exercise.role().id());
        return exercise.equipment().isEmpty()
                ? words.text("preview.facts.bare", where, role)
                : words.text("preview.facts", where, role, things(List.copyOf(exercise.equipment())));
    }

    /** From which severity each area leaves it out, worst first. */
    List<String> leftOut(Exercise exercise) {
        return exercise.avoid().entrySet().stream()
                .sorted((one, other) -> Integer.compare(one.getValue(), other.getValue()))
                .map(entry -> words.text("preview.left-out", areas.word(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** What an exercise is for, its kind of work and what it needs. */
    String said(Exercise exercise) {
        return facts(exercise);
    }
}
