package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.JsonText;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An exercise as a row of cells, and back. */
public final class ExerciseCells {
    /** The header. */
    public static final List<String> COLUMNS =
            Stream.concat(Stream.of("id"), ExerciseReader.FIELDS.stream()).toList();

    /** Says that an exercise is left out at no soreness: an empty cell says nothing. */
    private static final String NEVER_LEFT_OUT = "none";

    private static final Set<String> LISTS = Set.of("areas", "muscles", "also", "equipment", "steps");

    private ExerciseCells() {}

    /** The cells of an exercise in the order of {@link #COLUMNS}; a field that it does not have is an empty cell. */
    static List<String> of(Draft draft, List<String> pictures, String figure) {
        Exercise exercise = draft.exercise();
        Map<String, Object> fields = ExerciseFields.of(exercise);
        List<String> cells = new ArrayList<>();
        for (String column : COLUMNS) {
            Object value = fields.get(column);
            cells.add(
                    switch (column) {
                        case "id" -> exercise.id();
                        case "retired" -> draft.retired() ? "yes" : "";
                        case "pictures" -> CsvCells.join(pictures);
                        case "figure" -> figure;
                        case "avoid" -> value instanceof Map<?, ?> map && !map.isEmpty() ? cell(map) : NEVER_LEFT_OUT;
                        default -> value == null ? "" : cell(value);
                    });
        }
        return cells;
    }

    /**
     * The field that a cell stands for, in the form in which exercise files have it; empty for an empty cell of a field
     * that need not be there.
     */
    public static Optional<Node> field(String column, String written, Place place, Problems problems) {
        String cell = CsvCells.plain(written);
        if (LISTS.contains(column) || column.equals("pictures") && !cell.isBlank()) {
            List<Node> items = new ArrayList<>();
            CsvCells.split(cell).forEach(item -> items.add(text(place, item)));
            return Optional.of(new Node.Sequence(place, items));
        }
        if (cell.isBlank()) {
            return Optional.empty();
        }
        if (column.equals("avoid")) {
            return Optional.of(avoid(cell.strip().equals(NEVER_LEFT_OUT) ? "" : cell, place));
        }
        if (column.equals("figure")) {
            return figure(cell, place, problems);
        }
        String text = column.equals("level") ? whole(cell.strip()) : cell.strip();
        return Optional.of(new Node.Scalar(place, text, column.equals("level") || column.equals("retired")));
    }

    private static String cell(Object value) {
        if (value instanceof List<?> list) {
            return CsvCells.join(list.stream().map(String::valueOf).toList());
        }
        if (value instanceof Map<?, ?> map) {
            return CsvCells.join(map.entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + entry.getValue())
                    .toList());
        }
        return value.toString();
    }

    private static Node avoid(String cell, Place place) {
        List<Node.Entry> entries = new ArrayList<>();
        for (String entry : CsvCells.split(cell)) {
            int colon = entry.indexOf(':');
            String area = colon < 0 ? entry : entry.substring(0, colon).strip();
            String from = colon < 0 ? "" : entry.substring(colon + 1).strip();
            entries.add(new Node.Entry(text(place, area), new Node.Scalar(place, whole(from), true)));
        }
        return new Node.Mapping(place, entries);
    }

    /** A spreadsheet may show a whole number with decimals, after a point or, in German, a comma. */
    private static String whole(String number) {
        return number.replaceFirst("^([0-9]+)[.,]0+$", "$1");
    }

    /** The place inside the cell would mislead, so all of it stands where the cell stands. */
    private static Optional<Node> figure(String cell, Place place, Problems problems) {
        Problems inside = new Problems(problems.file());
        Optional<Value> value = JsonText.read(cell, inside);
        inside.list().forEach(problem -> problems.add(problem.at(place)));
        return value.map(Value::node);
    }

    private static Node.Scalar text(Place place, String text) {
        return new Node.Scalar(place, text, false);
    }
}
