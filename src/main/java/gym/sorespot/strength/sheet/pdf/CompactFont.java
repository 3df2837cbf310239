package gym.sorespot.strength.sheet.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a font program in the Compact Font Format (Adobe Technical Note 5176), CID-keyed, the CID of a glyph being its
 * place in the list. PDFBox cannot make a subset of an OpenType font with cubic curves, which Inter is; this can, and of
 * any other font too.
 */
final class CompactFont {
    private static final int FIRST_OWN_STRING = 391;
    private static final int FIXED_NUMBER = 5;

    private CompactFont() {}

    /**
     * @param name PostScript name
     * @param box left, lower, right and upper edge of all glyphs
     * @param charStrings the first is the one for "no such glyph"
     */
    static byte[] write(String name, int[] box, List<byte[]> charStrings) {
        byte[] head = {1, 0, 4, 2};
        byte[] names = index(List.of(ascii(name)));
        byte[] strings = index(List.of(ascii("Adobe"), ascii("Identity")));
        byte[] subroutines = index(List.of());
        byte[] glyphs = index(charStrings);
        byte[] charset = charset(charStrings.size());
        byte[] select = {3, 0, 1, 0, 0, 0, high(charStrings.size()), (byte) charStrings.size()};

        // All offsets are written at one fixed length, so the length of the dictionaries is known before the offsets.
        int top = index(List.of(top(box, charStrings.size(), 0, 0, 0, 0))).length;
        int charsetAt = head.length + names.length + top + strings.length + subroutines.length;
        int selectAt = charsetAt + charset.length;
        int glyphsAt = selectAt + select.length;
        int privateAt = glyphsAt + glyphs.length;
        byte[] fonts = index(List.of(
                new Dictionary().number(0).number(privateAt).operator(18).bytes()));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(names);
        out.writeBytes(index(List.of(top(box, charStrings.size(), charsetAt, glyphsAt, privateAt, selectAt))));
        out.writeBytes(strings);
        out.writeBytes(subroutines);
        out.writeBytes(charset);
        out.writeBytes(select);
        out.writeBytes(glyphs);
        out.writeBytes(fonts);
        return out.toByteArray();
    }

    private static byte[] top(int[] box, int count, int charset, int glyphs, int fonts, int select) {
        Dictionary top = new Dictionary();
        top.number(FIRST_OWN_STRING).number(FIRST_OWN_STRING + 1).number(0).operator(12, 30);
        for (int edge : box) {
            top.number(edge);
        }
        top.operator(5);
        top.number(count).operator(12, 34);
        top.number(charset).operator(15);
        top.number(glyphs).operator(17);
        top.number(fonts).operator(12, 36);
        top.number(select).operator(12, 37);
        return top.bytes();
    }

    /** One range that gives each glyph its own place as CID. */
    private static byte[] charset(int count) {
        if (count == 1) {
            return new byte[] {0};
        }
        return new byte[] {2, 0, 1, high(count - 2), (byte) (count - 2)};
    }

    private static byte[] index(List<byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(entries.size() >> 8);
        out.write(entries.size());
        if (entries.isEmpty()) {
            return out.toByteArray();
        }
        out.write(4);
        int offset = 1;
        int32(out, offset);
        for (byte[] entry : entries) {
            offset += entry.length;
            int32(out, offset);
        }
        entries.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static void int32(ByteArrayOutputStream out, int value) {
        out.write(value >> 24);
        out.write(value >> 16);
        out.write(value >> 8);
        out.write(value);
    }

    private static byte high(int value) {
        return (byte) (value >> 8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Operands before their operator; every number takes {@value #FIXED_NUMBER} bytes. */
    private static final class Dictionary {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Dictionary number(int value) {
            out.write(29);
            int32(out, value);
            return this;
        }

        Dictionary operator(int... codes) {
            for (int code : codes) {
                out.write(code);
            }
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
