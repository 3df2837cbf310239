package gym.sorespot.strength.staff.transfer;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.importing.ImportItem;
import gym.sorespot.strength.staff.editor.Entry;
import gym.sorespot.strength.staff.editor.Names;
import gym.sorespot.touch.Words;
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
     */
    List<Entry> rows(List<ImportItem> items) {
        return new AbstractList<>() {
            @Override
            public Entry get(int index) {
                return row(index, items.get(index));
            }

            @Override
            public int size() {
                return items.size();
            }
        };
    }

    /** Why an item is not simply new, a line for each reason; none where it is. */
    List<String> why(ImportItem item) {
        if (item.outcome() == ImportItem.Outcome.MERGED) {
            return List.of(words.text("preview.stays", item.id()));
        }
        return item.problems().stream().map(this::said).toList();
    }

    /** What is wrong in the file, in the language of the screen. All places are in the one file. */
    String said(Problem problem) {
        Problem own = problem.in(words.locale());
        String key = own.line() > 0 ? "preview.problem" : "preview.slip";
        return words.text(key, own.wrong(), own.right(), Integer.toString(own.line()), Integer.toString(own.column()));
    }

    private Entry row(int number, ImportItem item) {
        Exercise exercise = item.exercise();
        String name = item.name().isEmpty() ? item.theirId() : item.name();
        String facts = exercise == null ? String.join(" ", why(item)) : facts(exercise);
        String place = words.text("preview.line", Integer.toString(item.place().line()));
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
