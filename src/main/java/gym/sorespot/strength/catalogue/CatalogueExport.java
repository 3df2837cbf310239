package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Node;
import gym.sorespot.strength.catalogue.CatalogueReader.Figure;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole catalogue in one file: the fields of the exercise files under the same names, with {@code id}, in the order
 * of ids. The same catalogue gives the same bytes. Stateless, thread-safe.
 */
public final class CatalogueExport {
    private final JsonMapper mapper = new JsonMapper();

    /** As JSON: an array of objects; a field that an exercise does not have is left out. */
    public String json(Reading reading) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Exercise exercise : reading.catalogue().exercises()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", exercise.id());
            fields.putAll(ExerciseFields.of(exercise));
            Figure pictures = reading.pictures().get(exercise.id());
            if (pictures != null) {
                fields.put("pictures", plain(pictures.node()));
            }
            Figure figure = reading.figures().get(exercise.id());
            if (figure != null) {
                fields.put("figure", plain(figure.node()));
            }
            objects.add(fields);
        }
        // The platform's line end would make two machines differ.
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        return mapper.writer().with(printer).writeValueAsString(objects) + "\n";
    }

    /**
     * As CSV (RFC 4180: commas, CRLF, a header): several values in one cell are joined by semicolons, {@code avoid} as
     * {@code calf:5;shin:6}, a figure as JSON. A semicolon or backslash inside a value has a backslash before it.
     */
    public String csv(Reading reading) {
        StringBuilder csv = new StringBuilder(CsvCells.row(ExerciseCells.COLUMNS));
        for (Exercise exercise : reading.catalogue().exercises()) {
            csv.append(CsvCells.row(ExerciseCells.of(
                    exercise,
                    pictureNames(reading.pictures().get(exercise.id())),
                    figureJson(reading.figures().get(exercise.id())))));
        }
        return csv.toString();
    }

    private static List<String> pictureNames(@Nullable Figure pictures) {
        if (pictures == null || !(pictures.node() instanceof Node.Sequence sequence)) {
            return List.of();
        }
        return sequence.items().stream()
                .flatMap(item -> item instanceof Node.Scalar name ? Stream.of(name.text()) : Stream.empty())
                .toList();
    }

    private String figureJson(@Nullable Figure figure) {
        return figure == null ? "" : mapper.writeValueAsString(plain(figure.node()));
    }

    private static @Nullable Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> fields.put(entry.key().text(), plain(entry.value())));
            return fields;
        }
        if (node instanceof Node.Sequence sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(plain(item)));
            return items;
        }
        return plain((Node.Scalar) node);
    }

    private static @Nullable Object plain(Node.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain()) {
            return text;
        }
        if (scalar.isNothing()) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?") ? new java.math.BigDecimal(text) : text;
    }
}
