package gym.sorespot.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named fields of a mapping in a YAML file. Unknown names have become problems, if they are any, when it
 * is made. */
public final class Fields {
    private static final Wording WORDING = new Wording(Fields.class);

    private final String path;
    private final Place place;
    private final List<String> allowed;
    private final Problems problems;
    private final Map<String, Value> values = new HashMap<>();

    /** @param strict whether other fields are a problem */
    Fields(String path, Node.Mapping mapping, List<String> allowed, boolean strict, Problems problems) {
        this.path = path;
        this.place = mapping.place();
        this.allowed = allowed;
        this.problems = problems;
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (allowed.contains(name)) {
                values.put(name, new Value(full(name), entry.value(), problems));
            } else if (strict) {
                unknown(entry.key());
            }
        }
    }

    /** Where the mapping begins. */
    public Place place() {
        return place;
    }

    /** The field's value; a problem is added when it is not there. */
    public Optional<Value> required(String name) {
        Optional<Value> value = optional(name);
        if (value.isEmpty()) {
            problems.add(place, WORDING, "missing-field", full(name));
        }
        return value;
    }

    /** The field's value, if it is there. */
    public Optional<Value> optional(String name) {
        if (!allowed.contains(name)) {
            throw new IllegalArgumentException(name + " is not among the allowed fields");
        }
        return Optional.ofNullable(values.get(name));
    }

    private String full(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void unknown(Node.Scalar key) {
        Optional<String> nearest = Nearest.to(key.text(), allowed);
        Object shown = new Value(full(key.text()), key, problems).shown();
        String kind = nearest.isPresent() ? "unknown-field-near" : "unknown-field";
        problems.add(key.place(), WORDING, kind, shown, String.join(", ", allowed), nearest.orElse(""));
    }
}
