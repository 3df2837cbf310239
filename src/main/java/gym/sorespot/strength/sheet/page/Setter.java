package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Style;
import gym.sorespot.strength.sheet.paint.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sets text: the letters and the language at hand.
 *
 * @param type the letters
 * @param locale whose rules say where a line may break
 */
record Setter(Type type, Locale locale) {

    /** A paragraph, set to the left. */
    Piece text(Part.Role role, String text, Style style, double width) {
        return new Paragraph(role, Lines.of(text, type, locale, style, width), style);
    }

    /** A paragraph that is only read as text. */
    Piece text(String text, Style style, double width) {
        return text(Part.Role.TEXT, text, style, width);
    }

    /** Short sayings that are only read as text. */
    Piece sayings(List<String> sayings, Style style, double width) {
        return sayings(Part.Role.TEXT, sayings, style, width);
    }

    /** Short sayings one after the other with a dot between them, broken only between two of them where that is enough. */
    Piece sayings(Part.Role role, List<String> sayings, Style style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String saying : sayings) {
            if (saying.isBlank()) {
                continue;
            }
            String longer = line.isEmpty() ? saying : line + " · " + saying;
            if (line.isEmpty() || type.width(longer, style) <= width) {
                line = longer;
            } else {
                lines.addAll(Lines.of(line, type, locale, style, width));
                line = saying;
            }
        }
        lines.addAll(Lines.of(line, type, locale, style, width));
        return new Paragraph(role, List.copyOf(lines), style);
    }

    double width(String text, Style style) {
        return type.width(text, style);
    }

    /** One line of text on a baseline. */
    Mark.Text mark(String text, Style style, double x, double baseline) {
        return new Mark.Text(type.shape(text, style.face()), style, x, baseline);
    }

    /** One line of text that ends here. */
    Mark.Text markEndingAt(String text, Style style, double right, double baseline) {
        return mark(text, style, right - width(text, style), baseline);
    }

    private final class Paragraph implements Piece {
        private final Part.Role role;
        private final List<String> lines;
        private final Style style;

        Paragraph(Part.Role role, List<String> lines, Style style) {
            this.role = role;
            this.lines = lines;
            this.style = style;
        }

        @Override
        public double height() {
            return lines.size() * style.lineHeight();
        }

        @Override
        public void put(Pen pen, double x, double y) {
            List<Mark> marks = new ArrayList<>();
            double baseline = y + style.baseline();
            for (int i = 0; i < lines.size(); i++) {
                // The space at a line's end keeps words apart for whoever has the page read out.
                boolean last = i == lines.size() - 1;
                marks.add(mark(last ? lines.get(i) : lines.get(i) + " ", style, x, baseline));
                baseline += style.lineHeight();
            }
            pen.write(role, marks);
        }
    }
}
