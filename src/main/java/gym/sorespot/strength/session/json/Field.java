package gym.sorespot.strength.session.json;

import gym.sorespot.reading.Nearest;
import gym.sorespot.reading.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A value in a JSON text that is asked to be something; when it is not, a {@link RequestException} names its path, what
 * is wrong and what would be right.
 */
final class Field {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int SHOWN = 40;

    private final String path;
    private final JsonNode node;
    private final Wording problems;

    Field(String path, JsonNode node, Wording problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    /** Where it stands, such as {@code soreness[1].severity}; empty for the whole. */
    String path() {
        return path;
    }

    /** Refuses every field that is not among these. */
    Field allow(List<String> names) {
        for (String name : object().propertyNames()) {
            if (!names.contains(name)) {
                String hint = Nearest.to(name, names)
                        .map(near -> problems.say("near", near))
                        .orElse("");
                throw new RequestException(
                        problems.say("unknown-field", full(clip(name)), hint, String.join(", ", names)));
            }
        }
        return this;
    }

    JsonNode object() {
        if (!node.isObject()) {
            throw wrong("object");
        }
        return node;
    }

    /** The field with this name; null and absent are the same. */
    Optional<Field> optional(String name) {
        JsonNode value = object().get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(new Field(full(name), value, problems));
    }

    Field required(String name) {
        return optional(name).orElseThrow(() -> new RequestException(problems.say("missing", full(name))));
    }

    /** The entries of a list of at most {@code most}. */
    List<Field> list(int most) {
        if (!node.isArray()) {
            throw wrong("list");
        }
        if (node.size() > most) {
            throw new RequestException(problems.say("too-many", path, node.size(), most));
        }
        List<Field> fields = new ArrayList<>(node.size());
        for (JsonNode entry : node) {
            fields.add(new Field(path + "[" + fields.size() + "]", entry, problems));
        }
        return fields;
    }

    /** The fields of an object whose names are data. */
    Map<String, Field> entries() {
        Map<String, Field> entries = new java.util.LinkedHashMap<>();
        for (String name : object().propertyNames()) {
            entries.put(name, new Field(full(clip(name)), object().get(name), problems));
        }
        return entries;
    }

    int whole(int min, int max) {
        if (!node.isIntegralNumber()) {
            throw wrong("whole", min, max);
        }
        if (!node.canConvertToInt() || node.intValue() < min || node.intValue() > max) {
            throw wrong("range", min, max);
        }
        return node.intValue();
    }

    /** A whole number, as large as the computer takes. */
    long large() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong("whole", Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return node.longValue();
    }

    double decimal(int min, int max) {
        if (!node.isNumber()) {
            throw wrong("decimal", min, max);
        }
        BigDecimal value = node.decimalValue();
        if (value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw wrong("decimal", min, max);
        }
        return value.doubleValue();
    }

    boolean yes() {
        if (!node.isBoolean()) {
            throw wrong("boolean");
        }
        return node.booleanValue();
    }

    /** Text of 1 to {@code most} characters, none of them a control character. */
    String text(int most) {
        if (!node.isString()
                || node.stringValue().isBlank()
                || node.stringValue().length() > most
                || node.stringValue().chars().anyMatch(Character::isISOControl)) {
            throw wrong("text", most);
        }
        return node.stringValue();
    }

    LocalDate date() {
        if (node.isString() && DATE.matcher(node.stringValue()).matches()) {
            try {
                return LocalDate.parse(node.stringValue());
            } catch (DateTimeParseException e) {
                throw wrong("date");
            }
        }
        throw wrong("date");
    }

    /** A word out of a vocabulary. */
    <T> T word(Collection<String> allowed, Function<String, Optional<T>> meaning) {
        Optional<T> found = node.isString() ? meaning.apply(node.stringValue()) : Optional.empty();
        return found.orElseThrow(() -> {
            String hint = node.isString()
                    ? Nearest.to(node.stringValue(), allowed)
                            .map(near -> problems.say("near", near))
                            .orElse("")
                    : "";
            return new RequestException(problems.say("word", path, shown(), hint, String.join(", ", allowed)));
        });
    }

    /** The sentence under {@code kind} with the path, what stands there, and what else it needs. */
    RequestException wrong(String kind, Object... details) {
        Object[] values = new Object[details.length + 2];
        values[0] = path.isEmpty() ? problems.say("whole-text") : path;
        values[1] = shown();
        System.arraycopy(details, 0, values, 2, details.length);
        return new RequestException(problems.say(kind, values));
    }

    private String shown() {
        if (node.isObject() || node.isArray() || node.isMissingNode()) {
            return problems.say(node.isObject() ? "an-object" : node.isArray() ? "a-list" : "nothing");
        }
        return clip(node.toString());
    }

    private static String clip(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private String full(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
