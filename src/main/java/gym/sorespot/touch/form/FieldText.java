package gym.sorespot.touch.form;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.edit.Nodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A field's value as a person types it: reading it, checking it, and as a node of the file. Stateless. */
final class FieldText {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,4})?");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private FieldText() {}

    /** What the file says, as text. */
    static String of(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(FieldText::of).collect(Collectors.joining(", "));
        }
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        return text;
    }

    /** The meaning of what is wrong, in the bundle of forms; empty when it may stand there. */
    static Optional<String> wrong(FormField.Kind kind, String text) {
        String bare = text.strip();
        if (kind instanceof FormField.Line line) {
            return length(bare, line.least(), line.most());
        }
        if (kind instanceof FormField.Prose prose) {
            return length(bare, prose.least(), prose.most());
        }
        if (kind instanceof FormField.Whole whole) {
            boolean fits = bare.matches("[0-9]{1,6}") && in(Integer.parseInt(bare), whole.least(), whole.most());
            return fits ? Optional.empty() : Optional.of("range");
        }
        if (kind instanceof FormField.Decimal decimal) {
            boolean fits = isNumber(bare) && in(number(bare), decimal.least(), decimal.most());
            return fits ? Optional.empty() : Optional.of("range");
        }
        if (kind instanceof FormField.Numbers numbers) {
            return numbers(parts(bare), numbers);
        }
        if (kind instanceof FormField.Ids) {
            List<String> ids = parts(bare);
            boolean fits = ids.stream()
                            .allMatch(id -> id.length() <= 40 && ID.matcher(id).matches())
                    && ids.stream().distinct().count() == ids.size();
            return fits ? Optional.empty() : Optional.of("ids");
        }
        return kind instanceof FormField.SomeOf && parts(bare).isEmpty() ? Optional.of("some") : Optional.empty();
    }

    private static Optional<String> length(String bare, int least, int most) {
        int length = bare.codePointCount(0, bare.length());
        return length < least || length > most ? Optional.of("length") : Optional.empty();
    }

    private static Optional<String> numbers(List<String> parts, FormField.Numbers kind) {
        double last = Double.NEGATIVE_INFINITY;
        for (String part : parts) {
            if (!isNumber(part) || !in(number(part), kind.least(), kind.most())) {
                return Optional.of("range");
            }
            if (number(part) <= last) {
                return Optional.of("rising");
            }
            last = number(part);
        }
        return Optional.empty();
    }

    /** As it stands in the file. */
    static Node node(FormField.Kind kind, String text) {
        String bare = text.strip();
        if (kind instanceof FormField.Prose) {
            // Pasted breaks would make another text of it.
            return Nodes.text(bare.replaceAll("\\s+", " "));
        }
        if (kind instanceof FormField.Line) {
            return Nodes.text(bare);
        }
        if (kind instanceof FormField.Whole || kind instanceof FormField.Decimal) {
            return Nodes.number(number(bare));
        }
        if (kind instanceof FormField.Numbers) {
            return Nodes.list(
                    parts(bare).stream().map(part -> Nodes.number(number(part))).toList());
        }
        if (kind instanceof FormField.Ids || kind instanceof FormField.SomeOf) {
            return Nodes.list(parts(bare).stream().map(Nodes::text).toList());
        }
        return kind instanceof FormField.YesNo ? Nodes.yesNo(isYes(bare)) : Nodes.text(bare);
    }

    static boolean isYes(String text) {
        return text.equals("yes") || text.equals("true");
    }

    /** Numbers parted by blanks or semicolons, or by commas with a blank behind them: 2,5 is a number in half of Europe. */
    static List<String> parts(String text) {
        return new ArrayList<>(Arrays.stream(text.split("(,(?=\\s|$)|[;\\s])+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static boolean in(double number, double least, double most) {
        return number >= least && number <= most;
    }

    /** A bound as a person writes it. */
    static String shown(double number, Locale locale) {
        return java.text.NumberFormat.getInstance(locale).format(number);
    }
}
