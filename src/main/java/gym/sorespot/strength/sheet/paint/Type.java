package gym.sorespot.strength.sheet.paint;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sheet's letters: Inter, and where Inter has no such letter, whatever font this machine has for it. Shapes text into
 * glyphs that screen, printer and PDF then draw alike. Immutable and for any thread, but for what {@link #remembering} gives.
 */
public final class Type {
    /** Size at which glyphs are measured and outlined. */
    public static final float UNIT = 1000;

    /** Smooth and unhinted, so that a line has the same width at any size and on any device. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Map<Face, Font> inter = new EnumMap<>(Face.class);
    private final Map<Face, Font> others = new EnumMap<>(Face.class);

    private final @Nullable Map<Shaped, Line> memory;

    /** What was shaped. */
    private record Shaped(String text, Face face) {}

    private Type(Type same) {
        inter.putAll(same.inter);
        others.putAll(same.others);
        memory = new HashMap<>();
    }

    private Type() {
        memory = null;
        for (Face face : Face.values()) {
            inter.put(face, kerned(read(face)));
            others.put(face, kerned(Font.decode(face == Face.REGULAR ? "Dialog-plain-12" : "Dialog-bold-12")));
        }
    }

    /** Reads the fonts; takes some tens of milliseconds, so do it once. */
    public static Type load() {
        return new Type();
    }

    private static Font kerned(Font font) {
        return font.deriveFont(UNIT).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    private static Font read(Face face) {
        String file = face.fontName() + ".otf";
        try (InputStream in = FlatInterFont.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        }
    }

    /**
     * The same letters for the layout of one sheet, which tries its lines again and again: remembers what it has shaped.
     * Forget it with the sheet. Not thread-safe.
     */
    public Type remembering() {
        return new Type(this);
    }

    /** Width in points. */
    public double width(String text, Style style) {
        return shape(text, style.face()).width(style);
    }

    /** Turns text into glyphs. Never fails: what no font can draw shows as a box. */
    public Line shape(String text, Face face) {
        return memory == null ? shapeAnew(text, face) : memory.computeIfAbsent(new Shaped(text, face), this::shapeAnew);
    }

    private Line shapeAnew(Shaped shaped) {
        return shapeAnew(shaped.text(), shaped.face());
    }

    private Line shapeAnew(String text, Face face) {
        String clean = clean(text);
        List<Glyphs> runs = new ArrayList<>();
        if (!clean.isEmpty()) {
            char[] chars = clean.toCharArray();
            if (Bidi.requiresBidi(chars, 0, chars.length)) {
                inBothDirections(clean, chars, face, runs);
            } else {
                oneDirection(chars, 0, chars.length, face, Font.LAYOUT_LEFT_TO_RIGHT, runs);
            }
        }
        return new Line(clean, List.copyOf(runs));
    }

    private void inBothDirections(String text, char[] chars, Face face, List<Glyphs> runs) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        for (int i : order) {
            boolean rightToLeft = bidi.getRunLevel(i) % 2 == 1;
            List<Glyphs> found = new ArrayList<>();
            int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            oneDirection(chars, bidi.getRunStart(i), bidi.getRunLimit(i), face, flags, found);
            if (rightToLeft) {
                java.util.Collections.reverse(found);
            }
            runs.addAll(found);
        }
    }

    private void oneDirection(char[] chars, int start, int limit, Face face, int flags, List<Glyphs> runs) {
        Font first = font(inter, face);
        Font second = font(others, face);
        int from = start;
        while (from < limit) {
            boolean known = canDisplay(first, chars, from);
            int to = from + step(chars, from);
            while (to < limit && (joins(chars, to) || canDisplay(first, chars, to) == known)) {
                to += step(chars, to);
            }
            runs.add(glyphs(known ? first : second, chars, from, to, flags));
            from = to;
        }
    }

    private static Font font(Map<Face, Font> fonts, Face face) {
        return java.util.Objects.requireNonNull(fonts.get(face));
    }

    private static int step(char[] chars, int at) {
        return Character.charCount(Character.codePointAt(chars, at));
    }

    private static boolean canDisplay(Font font, char[] chars, int at) {
        return font.canDisplay(Character.codePointAt(chars, at));
    }

    /** Accents and joiners stay with the letter they belong to. */
    private static boolean joins(char[] chars, int at) {
        int type = Character.getType(Character.codePointAt(chars, at));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static Glyphs glyphs(Font font, char[] chars, int from, int to, int flags) {
        GlyphVector vector = font.layoutGlyphVector(CONTEXT, chars, from, to, flags);
        int count = vector.getNumGlyphs();
        int[] codes = vector.getGlyphCodes(0, count, null);
        double[] x = new double[count + 1];
        double[] advances = new double[count];
        for (int i = 0; i <= count; i++) {
            x[i] = vector.getGlyphPosition(i).getX() / UNIT;
        }
        for (int i = 0; i < count; i++) {
            advances[i] = vector.getGlyphMetrics(i).getAdvanceX() / UNIT;
        }
        return new Glyphs(font, codes, x, advances, sources(vector, chars, from, to));
    }

    /** The characters behind each glyph, so that text can be taken out of a PDF again. */
    private static String[] sources(GlyphVector vector, char[] chars, int from, int to) {
        int count = vector.getNumGlyphs();
        boolean[] begins = new boolean[to - from + 1];
        for (int i = 0; i < count; i++) {
            begins[vector.getGlyphCharIndex(i)] = true;
        }
        begins[to - from] = true;
        String[] sources = new String[count];
        for (int i = 0; i < count; i++) {
            int begin = vector.getGlyphCharIndex(i);
            int end = begin + 1;
            while (end < to - from && !begins[end]) {
                end++;
            }
            boolean taken = i > 0 && vector.getGlyphCharIndex(i - 1) == begin;
            sources[i] = taken ? "" : new String(chars, from + begin, end - begin);
        }
        return sources;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (Character.isISOControl(point)) {
                clean.append(' ');
            } else if (Character.getType(point) == Character.SURROGATE) {
                clean.append('\uFFFD');
            } else {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }
}
