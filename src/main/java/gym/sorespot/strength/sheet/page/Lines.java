package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Style;
import gym.sorespot.strength.sheet.paint.Type;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines of a given width, by the rules of its language; a word too long for a line is cut. */
final class Lines {
    private static final String CUT = "-";

    /** What the letters on both sides of a blank may move each other, in points. */
    private static final double SLACK = 2;

    private final Type type;
    private final Locale locale;
    private final Style style;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    /** Width of the line's words one by one, which is the line's but for a little. */
    private double used;

    private Lines(Type type, Locale locale, Style style, double width) {
        this.type = type;
        this.locale = locale;
        this.style = style;
        this.width = width;
    }

    static List<String> of(String text, Type type, Locale locale, Style style, double width) {
        if (text.isBlank()) {
            return List.of();
        }
        if (type.width(text, style) <= width) {
            return List.of(text.strip());
        }
        Lines lines = new Lines(type, locale, style, width);
        lines.breakUp(text);
        lines.keepLastWordCompany(text.strip());
        return List.copyOf(lines.lines);
    }

    private void breakUp(String text) {
        BreakIterator words = BreakIterator.getLineInstance(locale);
        words.setText(text);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            add(text.substring(from, to));
            from = to;
        }
        flush();
    }

    /** A last line of one word gets another, where the line above can spare one: as many lines, and none looks forgotten. */
    private void keepLastWordCompany(String text) {
        int end = lines.size() - 1;
        if (end < 1 || lines.get(end).indexOf(' ') >= 0) {
            return;
        }
        String above = lines.get(end - 1);
        int blank = above.lastIndexOf(' ');
        String together = above.substring(blank + 1) + " " + lines.get(end);
        // Not where the line broke within a word.
        if (above.indexOf(' ') < blank && text.endsWith(together) && fits(together)) {
            lines.set(end - 1, above.substring(0, blank).strip());
            lines.set(end, together);
        }
    }

    private void add(String word) {
        double own = type.width(word.stripTrailing(), style);
        if (!fitsBehindLine(word, own)) {
            flush();
        }
        if (own <= width) {
            line += word;
            used += type.width(word, style);
        } else {
            cut(word);
            used = type.width(line, style);
        }
    }

    /** Shaping a whole line for each of its words takes most of a sheet's time, so only where it may matter. */
    private boolean fitsBehindLine(String word, double own) {
        double about = used + own;
        return Math.abs(about - width) > SLACK ? about < width : fits(line + word);
    }

    private void cut(String word) {
        BreakIterator letters = BreakIterator.getCharacterInstance(locale);
        letters.setText(word);
        int from = letters.first();
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            String letter = word.substring(from, to);
            boolean last = to == word.length();
            if (!line.isEmpty() && !fits(line + letter + (last ? "" : CUT))) {
                boolean withinWord = Character.isLetter(line.codePointBefore(line.length()))
                        && Character.isLetter(letter.codePointAt(0));
                line += withinWord ? CUT : "";
                flush();
            }
            line += letter;
            from = to;
        }
    }

    private void flush() {
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        line = "";
        used = 0;
    }

    private boolean fits(String text) {
        return type.width(text.stripTrailing(), style) <= width;
    }
}
