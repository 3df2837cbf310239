package gym.sorespot.reading.edit;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.edit.Piece.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The changes of {@link YamlEdit} on the characters of a text with plain line ends. Immutable. */
record YamlLines(String text, Optional<Piece> top) {
    static YamlLines of(String text) {
        return new YamlLines(text, PieceReader.read(text));
    }

    private YamlLines next(String changed) {
        return of(changed);
    }

    private Optional<Piece> at(List<String> path) {
        return top.flatMap(piece -> piece.at(path));
    }

    YamlLines put(List<String> path, Node value) {
        Optional<Piece> known = at(path);
        if (known.isEmpty()) {
            return add(path, value);
        }
        Piece piece = known.get();
        if (piece.form() == Form.BLOCK_MAPPING
                && value instanceof Node.Mapping mapping
                && !mapping.entries().isEmpty()) {
            return merge(path, piece, mapping);
        }
        if (piece.form() == Form.BLOCK_LIST
                && value instanceof Node.Sequence list
                && !list.items().isEmpty()) {
            return merge(path, piece, list);
        }
        // A text that is folded into lines leaves no place for the comment behind it.
        boolean inOneLine = isInFlow(path)
                || !text.substring(piece.to(), InText.endOfLine(text, piece.to()))
                        .isBlank();
        return replace(piece, inOneLine ? Pen.flow(value) : Pen.block(value, indentOf(path) + 2));
    }

    private YamlLines merge(List<String> path, Piece known, Node.Mapping wanted) {
        YamlLines lines = this;
        for (Node.Entry entry : wanted.entries()) {
            lines = lines.putChanged(child(path, entry.key().text()), entry.value());
        }
        for (Piece.Field field : known.fields()) {
            boolean stays = wanted.entries().stream()
                    .anyMatch(entry -> entry.key().text().equals(field.name()));
            lines = stays ? lines : lines.remove(child(path, field.name()));
        }
        return lines;
    }

    private YamlLines merge(List<String> path, Piece known, Node.Sequence wanted) {
        YamlLines lines = this;
        for (int i = 0; i < wanted.items().size(); i++) {
            Node item = wanted.items().get(i);
            lines = i < known.items().size()
                    ? lines.putChanged(child(path, Integer.toString(i)), item)
                    : lines.append(path, item);
        }
        for (int i = known.items().size() - 1; i >= wanted.items().size(); i--) {
            lines = lines.remove(child(path, Integer.toString(i)));
        }
        return lines;
    }

    private YamlLines putChanged(List<String> path, Node value) {
        boolean same = Nodes.of(text)
                .flatMap(all -> Nodes.at(all, path))
                .filter(known -> Nodes.same(known, value))
                .isPresent();
        return same ? this : put(path, value);
    }

    /** Another text for a value; the comment behind it stays in its column where there is room. */
    private YamlLines replace(Piece piece, String written) {
        String before = text.substring(0, piece.from());
        String after = text.substring(piece.to());
        boolean oneLine = !written.contains("\n")
                && !text.substring(piece.from(), piece.to()).contains("\n");
        Matcher comment = Pattern.compile(" +(?=#)").matcher(after);
        if (oneLine && comment.lookingAt()) {
            int blanks = Math.max(1, comment.end() - (written.length() - (piece.to() - piece.from())));
            after = " ".repeat(blanks) + after.substring(comment.end());
        }
        boolean glued = piece.from() > 0 && ":-".indexOf(text.charAt(piece.from() - 1)) >= 0;
        return next(before + (glued ? " " : "") + written + after);
    }

    private YamlLines add(List<String> path, Node value) {
        String name = path.get(path.size() - 1);
        List<String> above = path.subList(0, path.size() - 1);
        Optional<Piece> parent = at(above);
        if (parent.isEmpty() && !above.isEmpty()) {
            return add(above, Nodes.fields(java.util.Map.of(name, value)));
        }
        if (parent.isPresent() && parent.get().form() != Form.BLOCK_MAPPING) {
            Node known = Nodes.of(text).flatMap(all -> Nodes.at(all, above)).orElseThrow();
            return put(above, Wanted.put(known, List.of(name), value));
        }
        int indent = parent.map(
                        piece -> InText.column(text, piece.fields().get(0).from()))
                .orElse(0);
        String line = " ".repeat(indent) + YamlScalar.of(name) + ": " + Pen.block(value, indent + 2);
        int end = above.isEmpty() ? endOfExample(name) : -1;
        int at = end >= 0 ? end : InText.endOfLine(text, parent.map(Piece::to).orElse(text.length()));
        boolean open = at > 0 && text.charAt(at - 1) != '\n';
        return next(text.substring(0, at) + (open ? "\n" : "") + line + "\n" + text.substring(at));
    }

    /** Behind a line such as {@code # printer: Front_desk}: that is where a person would look; -1 for none, or many. */
    private int endOfExample(String name) {
        Matcher example =
                Pattern.compile("(?m)^# ?" + Pattern.quote(name) + ":.*\n").matcher(text);
        int end = example.find() ? example.end() : -1;
        return end >= 0 && !example.find() ? end : -1;
    }

    YamlLines remove(List<String> path) {
        List<String> above = path.subList(0, path.size() - 1);
        Piece parent = at(above).orElseThrow();
        Piece piece = at(path).orElseThrow();
        int left = parent.fields().size() + parent.items().size() - 1;
        if (parent.form() == Form.FLOW || left == 0) {
            Node known = Nodes.of(text).flatMap(all -> Nodes.at(all, above)).orElseThrow();
            return replace(parent, Pen.flow(Wanted.remove(known, path.subList(path.size() - 1, path.size()))));
        }
        int from = InText.startOfLine(
                text,
                parent.form() == Form.BLOCK_LIST
                        ? InText.dash(text, piece)
                        : parent.fields().stream()
                                .filter(field -> field.value() == piece)
                                .mapToInt(Piece.Field::from)
                                .findFirst()
                                .orElseThrow());
        int to = InText.endOfLine(text, piece.to());
        boolean doubled = text.startsWith("\n", to)
                && (from == 0 || text.substring(0, from).endsWith("\n\n"));
        return next(text.substring(0, from) + text.substring(doubled ? to + 1 : to));
    }

    YamlLines append(List<String> path, Node item) {
        Piece list = at(path).orElseThrow();
        if (list.form() != Form.BLOCK_LIST) {
            Node known = Nodes.of(text).flatMap(all -> Nodes.at(all, path)).orElseThrow();
            return replace(list, Pen.flow(Wanted.append(known, List.of(), item)));
        }
        int indent = InText.column(text, InText.dash(text, list.items().get(0)));
        int at = InText.endOfLine(text, list.to());
        boolean open = at > 0 && text.charAt(at - 1) != '\n';
        boolean apart = list.items().size() > 1
                && text.substring(
                                0,
                                InText.startOfLine(
                                        text, InText.dash(text, list.items().get(1))))
                        .endsWith("\n\n");
        String lines = " ".repeat(indent) + Pen.item(item, indent) + "\n";
        return next(text.substring(0, at) + (open ? "\n" : "") + (apart ? "\n" : "") + lines + text.substring(at));
    }

    YamlLines swap(List<String> path, int first, int second) {
        Piece list = at(path).orElseThrow();
        if (list.form() != Form.BLOCK_LIST) {
            Node known = Nodes.of(text).flatMap(all -> Nodes.at(all, path)).orElseThrow();
            return replace(list, Pen.flow(Wanted.swap(known, List.of(), first, second)));
        }
        String whole = text.endsWith("\n") ? text : text + "\n";
        int a = InText.startOfLine(text, InText.dash(text, list.items().get(first)));
        int aEnd = InText.endOfLine(text, list.items().get(first).to());
        int b = InText.startOfLine(text, InText.dash(text, list.items().get(second)));
        int bEnd = Math.min(
                whole.length(), InText.endOfLine(text, list.items().get(second).to()) + (whole.equals(text) ? 0 : 1));
        return next(whole.substring(0, a)
                + whole.substring(b, bEnd)
                + text.substring(aEnd, b)
                + text.substring(a, aEnd)
                + whole.substring(bEnd));
    }

    private boolean isInFlow(List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            if (at(path.subList(0, i)).map(Piece::form).orElse(Form.SCALAR) == Form.FLOW) {
                return true;
            }
        }
        return false;
    }

    /** Where the field or the dash of this value stands in its line. */
    private int indentOf(List<String> path) {
        if (path.isEmpty()) {
            return 0;
        }
        Piece parent = at(path.subList(0, path.size() - 1)).orElseThrow();
        return parent.fields().isEmpty()
                ? InText.column(text, parent.items().get(0).from())
                : InText.column(text, parent.fields().get(0).from());
    }

    private static List<String> child(List<String> path, String step) {
        List<String> child = new ArrayList<>(path);
        child.add(step);
        return child;
    }
}
