package gym.sorespot.reading;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The door of this room: a YAML file in, its top value out. Stateless and thread-safe.
 *
 * <pre>{@code
 * Problems problems = new Problems(path);
 * Optional<Fields> top = YamlFile.read(path, problems).flatMap(value -> value.fields("name", "level"));
 * Optional<String> name = top.flatMap(fields -> fields.required("name")).flatMap(value -> value.text(1, 60));
 * if (!problems.isEmpty()) …
 * }</pre>
 */
public final class YamlFile {
    private YamlFile() {}

    /** Reads a file of up to {@link TextFile#MAX_BYTES}; empty, with problems added, when it is broken. Never throws. */
    public static Optional<Value> read(Path file, Problems problems) {
        return new TextFile().read(file, problems).flatMap(text -> read(text, problems));
    }

    /** Reads a text; empty, with problems added, when it is broken. Never throws. */
    public static Optional<Value> read(String text, Problems problems) {
        return PlainYaml.read(text)
                .or(() -> new YamlText(text, problems).read())
                .map(node -> new Value("", node, problems));
    }
}
