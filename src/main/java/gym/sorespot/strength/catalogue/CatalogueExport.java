package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Node;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
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
 * of ids, retired exercises too. The same catalogue gives the same bytes, and what was exported can be imported again to
 * the same files, but for comments and line breaks that somebody set by hand. Stateless, thread-safe.
 */
public final class CatalogueExport {
    private final JsonMapper mapper = new JsonMapper();

    /** As JSON: an array of objects; a field that an exercise does not have is left out. */
    public String json(List<Draft> drafts) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (Draft draft : drafts) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("id", draft.exercise().id());
            fields.putAll(ExerciseFields.of(draft.exercise()));
            if (draft.pictures() != null) {
                fields.put("pictures", plain(draft.pictures()));
            }
            if (draft.figure() != null) {
                fields.put("figure", plain(draft.figure()));
            }
            if (draft.retired()) {
                fields.put("retired", true);
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
    public String csv(List<Draft> drafts) {
        StringBuilder csv = new StringBuilder(CsvCells.row(ExerciseCells.COLUMNS));
        for (Draft draft : drafts) {
            csv.append(
                    CsvCells.row(ExerciseCells.of(draft, pictureNames(draft.pictures()), figureJson(draft.figure()))));
        }
        return csv.toString();
    }

    private static List<String> pictureNames(@Nullable Node pictures) {
        if (!(pictures instanceof Node.Sequence sequence)) {
            return List.of();
        }
        return sequence.items().stream()
                .flatMap(item -> item instanceof Node.Scalar name ? Stream.of(name.text()) : Stream.empty())
                .toList();
    }

    private String figureJson(@Nullable Node figure) {
        return figure == null ? "" : mapper.writeValueAsString(plain(figure));
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
