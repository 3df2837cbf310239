package gym.sorespot.strength.catalogue.editing;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.JsonText;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A change as JSON text. Stateless, thread-safe. */
final class ChangeJson {
    private static final int MOST_FILES = 100_000;

    private final JsonMapper mapper = new JsonMapper();

    String write(Change change) {
        List<Map<String, @Nullable Object>> files = new ArrayList<>();
        for (FileChange file : change.files()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("name", file.name());
            fields.put("before", file.before());
            fields.put("after", file.after());
            files.add(fields);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", change.number());
        fields.put("when", change.when().toString());
        fields.put("who", change.who());
        fields.put("kind", change.kind().name());
        fields.put("undoes", change.undoes());
        fields.put("files", files);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(fields) + "\n";
    }

    /** Empty when the text is no change. */
    Optional<Change> read(Path file, String text) {
        Problems problems = new Problems(file);
        return JsonText.read(text, problems)
                .flatMap(top -> top.fields("number", "when", "who", "kind", "undoes", "files"))
                .flatMap(ChangeJson::change)
                .filter(change -> problems.isEmpty());
    }

    private static Optional<Change> change(Fields fields) {
        try {
            List<FileChange> files =
                    fields.required("files").map(value -> value.items(0, MOST_FILES)).orElse(List.of()).stream()
                            .flatMap(item -> item.fields("name", "before", "after").stream())
                            .map(ChangeJson::file)
                            .toList();
            return Optional.of(new Change(
                    Long.parseLong(text(fields, "number")),
                    Instant.parse(text(fields, "when")),
                    text(fields, "who"),
                    Change.Kind.valueOf(text(fields, "kind")),
                    Long.parseLong(text(fields, "undoes")),
                    files));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static FileChange file(Fields fields) {
        return new FileChange(text(fields, "name"), orNull(fields, "before"), orNull(fields, "after"));
    }

    private static String text(Fields fields, String name) {
        String text = orNull(fields, name);
        if (text == null) {
            throw new IllegalArgumentException(name);
        }
        return text;
    }

    private static @Nullable String orNull(Fields fields, String name) {
        return fields.required(name)
                .map(Value::node)
                .filter(node -> node instanceof Node.Scalar scalar && !scalar.isNothing())
                .map(node -> ((Node.Scalar) node).text())
                .orElse(null);
    }
}
