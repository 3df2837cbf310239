package gym.sorespot.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A value in a YAML file that is asked to be something. When it is not, a problem with its place is added and the answer
 * is empty, so that reading goes on and finds the next problem too. Not thread-safe.
 */
public final class Value {
    private static final Wording WORDING = new Wording(Value.class);
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private final String name;
    private final Node node;
    private final Problems problems;

    /** @param name how messages call it, such as {@code areas} or {@code thresholds.stop} */
    public Value(String name, Node node, Problems problems) {
        this.name = name;
        this.node = node;
        this.problems = problems;
    }

    public String name() {
        return name;
    }

    public Place place() {
        return node.place();
    }

    /** The bare node, for whoever understands it later. */
    public Node node() {
        return node;
    }

    /** Adds a problem at this value's place; {@code values} as in {@link Wording#say}. */
    public void problem(Wording wording, String kind, Object... values) {
        problems.add(place(), wording, kind, values);
    }

    /** One line of text of {@code min} to {@code max} characters, blanks around it taken away. */
    public Optional<String> text(int min, int max) {
        Optional<String> given = given().map(String::strip);
        if (given.isEmpty()) {
            problem(WORDING, "text", label(), shown(), min, max);
            return Optional.empty();
        }
        String text = given.get();
        int length = text.codePointCount(0, text.length());
        if (length < min || length > max) {
            problem(WORDING, "length", label(), length, min, max);
            return Optional.empty();
        }
        if (text.codePoints().anyMatch(Value::hidden)) {
            problem(WORDING, "one-line", label());
            return Optional.empty();
        }
        return given;
    }

    /** A whole number of {@code min} to {@code max}, both included, without quotes. */
    public Optional<Integer> wholeNumber(int min, int max) {
        return number(WHOLE, "whole-number", min, max)
                .map(Integer::valueOf)
                .filter(number -> inRange(number, "whole-number", min, max));
    }

    /** A number of {@code min} to {@code max}, both included, with a point before the decimals, without quotes. */
    public Optional<Double> decimal(double min, double max) {
        return number(DECIMAL, "decimal", shown(min), shown(max))
                .map(Double::valueOf)
                .filter(number -> inRange(number, "decimal", min, max));
    }

    /** {@code true} or {@code yes}, {@code false} or {@code no}, without quotes. */
    public Optional<Boolean> yesNo() {
        if (node instanceof Node.Scalar scalar && scalar.plain()) {
            switch (scalar.text()) {
                case "true", "yes":
                    return Optional.of(true);
                case "false", "no":
                    return Optional.of(false);
                default:
                    break;
            }
        }
        problem(WORDING, "yes-no", label(), shown());
        return Optional.empty();
    }

    /**
     * One word out of a vocabulary.
     *
     * @param kind what the words are, such as {@code area}
     * @param known all words, in the order in which they are to be named
     */
    public <T> Optional<T> word(String kind, Collection<String> known, Function<String, Optional<T>> byId) {
        Optional<String> word = given();
        Optional<T> found = word.flatMap(byId);
        if (found.isEmpty()) {
            String all = String.join(", ", known);
            Optional<String> nearest = word.flatMap(text -> Nearest.to(text, known));
            String problem = word.isEmpty() ? "word" : nearest.isPresent() ? "unknown-near" : "unknown";
            problem(WORDING, problem, label(), shown(), kind, all, nearest.orElse(""));
        }
        return found;
    }

    /** The values of a list; empty, with a problem added, when it is none or has too many or too few. */
    public List<Value> items(int min, int max) {
        if (!(node instanceof Node.Sequence sequence)) {
            problem(WORDING, "list", label(), shown());
            return List.of();
        }
        int size = sequence.items().size();
        if (size < min || size > max) {
            problem(WORDING, "size", label(), size, min, max);
            return List.of();
        }
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            items.add(new Value(name + "[" + items.size() + "]", item, problems));
        }
        return items;
    }

    /** A list of values that all have to differ; those that cannot be read are left out, with a problem each. */
    public <T> List<T> distinct(int min, int max, Function<Value, Optional<T>> read) {
        List<T> values = new ArrayList<>();
        for (Value item : items(min, max)) {
            read.apply(item).ifPresent(value -> {
                if (values.contains(value)) {
                    item.problem(WORDING, "repeated", label(), value);
                } else {
                    values.add(value);
                }
            });
        }
        return values;
    }

    /** The fields of a mapping, which may have those names only; empty, with a problem added, when it is none. */
    public Optional<Fields> fields(String... allowed) {
        return fields(true, allowed);
    }

    /** Those fields of a mapping, whatever others it has: for files that others define and may add to. */
    public Optional<Fields> someFields(String... names) {
        return fields(false, names);
    }

    private Optional<Fields> fields(boolean strict, String... names) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(name, mapping, List.of(names), strict, problems));
        }
        problem(WORDING, "fields", label(), shown(), String.join(", ", names));
        return Optional.empty();
    }

    /** The entries of a mapping whose names are words of a vocabulary; empty, with a problem added, when it is none. */
    public List<Entry> entries() {
        if (!(node instanceof Node.Mapping mapping)) {
            problem(WORDING, "entries", label(), shown());
            return List.of();
        }
        return mapping.entries().stream()
                .map(entry -> new Entry(
                        new Value(name, entry.key(), problems),
                        new Value(name + "." + entry.key().text(), entry.value(), problems)))
                .toList();
    }

    /** What stands there, short enough for a message and to be said in the message's language. */
    public Object shown() {
        if (node instanceof Node.Scalar scalar) {
            String text = scalar.text()
                    .codePoints()
                    .map(c -> hidden(c) ? ' ' : c)
                    .limit(40)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            return scalar.isNothing() ? WORDING.phrase("nothing") : "\"" + text + "\"";
        }
        return WORDING.phrase(node instanceof Node.Sequence ? "a-list" : "a-mapping");
    }

    private Object label() {
        return name.isEmpty() ? WORDING.phrase("whole-file") : name;
    }

    private Optional<String> given() {
        return node instanceof Node.Scalar scalar && !scalar.isNothing()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private Optional<String> number(Pattern form, String kind, Object min, Object max) {
        if (node instanceof Node.Scalar scalar
                && scalar.plain()
                && form.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.text());
        }
        problem(WORDING, kind, label(), shown(), min, max);
        return Optional.empty();
    }

    private boolean inRange(Number number, String kind, double min, double max) {
        boolean inRange = number.doubleValue() >= min && number.doubleValue() <= max;
        if (!inRange) {
            problem(WORDING, kind + "-range", label(), shown(number.doubleValue()), shown(min), shown(max));
        }
        return inRange;
    }

    private static String shown(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Line ends, control characters and halves of characters: nothing that belongs into one line of text. */
    private static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    /** An entry of a mapping whose names are data. */
    public record Entry(Value key, Value value) {}
}
