package gym.sorespot.touch;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineMetrics;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text broken into lines: measuring, breaking and drawing agree to the pixel. A soft hyphen is a place where a word may be
 * divided; it is seen only where it was.
 */
record Lines(List<String> lines, Font font, int width, int ascent, int lineHeight, boolean wordCut) {
    /** Nobody reads longer lines standing up. */
    static final int MOST_CHARACTERS = 60;

    private static final double LEADING = 1.3;
    private static final String SOFT_HYPHEN = "\u00ad";
    private static final String PARTING_DOT = "·";
    private static final String FIRM_BLANK = "\u00a0";

    /**
     * @param text with line breaks where the writer wants them
     * @param room pixels a line may have
     */
    static Lines broken(String text, Font font, int room, Locale locale) {
        List<String> lines = new ArrayList<>();
        boolean wordCut = false;
        for (String paragraph : text.split("\n", -1)) {
            wordCut |= breakParagraph(paragraph, font, room, locale, lines);
        }
        double widest =
                lines.stream().mapToDouble(line -> measure(line, font)).max().orElse(0);
        LineMetrics metrics = font.getLineMetrics("Ag", Look.TEXT);
        int lineHeight = (int) Math.ceil(font.getSize2D() * LEADING);
        double glyphs = metrics.getAscent() + metrics.getDescent();
        int ascent = (int) Math.round((lineHeight - glyphs) / 2 + metrics.getAscent());
        return new Lines(List.copyOf(lines), font, (int) Math.ceil(widest), ascent, lineHeight, wordCut);
    }

    /** The same number of lines, as equal in length as they can be. */
    Lines balanced(String text, Locale locale) {
        int least = width / 2;
        int most = width;
        while (most - least > 4) {
            int middle = (least + most) / 2;
            if (broken(text, font, middle, locale).lines().size() <= lines.size()) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return lines.size() < 2 ? this : broken(text, font, most, locale);
    }

    static double measure(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, Look.TEXT).getWidth();
    }

    /** Whether a word had to be cut. */
    private static boolean breakParagraph(String paragraph, Font font, int room, Locale locale, List<String> into) {
        boolean wordCut = false;
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(paragraph);
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            while (isInTempo(paragraph, to)) {
                to = breaks.next();
            }
            String word = paragraph.substring(from, to);
            if (!line.isEmpty() && !fits(line + word, font, room)) {
                into.add(seen(line.toString()));
                line.setLength(0);
            }
            line.append(word);
            // A word longer than a line is cut rather than lost behind the edge.
            while (line.length() > 1 && !fits(line.toString(), font, room)) {
                int cut = line.length() - 1;
                while (cut > 1 && !fits(line.substring(0, cut), font, room)) {
                    cut--;
                }
                // A blank that holds words together gives way before a word does.
                int blank = line.lastIndexOf(FIRM_BLANK, cut);
                if (blank > 0) {
                    cut = blank + 1;
                } else {
                    wordCut = true;
                }
                into.add(seen(line.substring(0, cut)));
                line.delete(0, cut);
            }
        }
        into.add(seen(line.toString()));
        return wordCut;
    }

    /** A tempo such as 3-0-3 is one thing; a date or a name in which numbers stand may be divided. */
    private static boolean isInTempo(String text, int at) {
        return at >= 2
                && at < text.length()
                && text.charAt(at - 1) == '-'
                && Character.isDigit(text.charAt(at))
                && Character.isDigit(text.charAt(at - 2))
                && (at < 3 || !Character.isDigit(text.charAt(at - 3)));
    }

    private static String seen(String line) {
        String trimmed = line.stripTrailing();
        // A dot parts what stands side by side; at the end of a line it parts nothing.
        String bare = trimmed.endsWith(PARTING_DOT)
                ? trimmed.substring(0, trimmed.length() - 1).stripTrailing()
                : trimmed;
        String shown = bare.replace(SOFT_HYPHEN, "");
        while (shown.endsWith(FIRM_BLANK)) {
            shown = shown.substring(0, shown.length() - 1);
        }
        return bare.endsWith(SOFT_HYPHEN) ? shown + "-" : shown;
    }

    private static boolean fits(String line, Font font, int room) {
        String bare = seen(line);
        return bare.length() <= MOST_CHARACTERS && measure(bare, font) <= room;
    }

    int height() {
        return lines.size() * lineHeight;
    }

    /**
     * @param x left edge of the room
     * @param y top edge of the first line
     * @param room width in which to align
     * @param align 0 left, 0.5 in the middle, 1 right
     */
    void draw(Graphics2D g, double x, double y, double room, double align) {
        g.setFont(font);
        double top = y;
        for (String line : lines) {
            double left = x + (room - measure(line, font)) * align;
            g.drawString(line, (float) left, (float) (top + ascent));
            top += lineHeight;
        }
    }
}
