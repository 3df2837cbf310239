package gym.sorespot.strength.sheet.pdf;

import gym.sorespot.strength.sheet.paint.Glyphs;
import gym.sorespot.strength.sheet.paint.Type;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The letters of one font that a document uses, and nothing else of it. A glyph that stands for two texts gets two numbers,
 * so that what is copied out of the PDF is what was written. Not thread-safe; one document each.
 */
final class SubsetFont {
    /** Inter's own measures, in thousandths of the size. */
    private static final int ASCENT = 969;

    private static final int DESCENT = -242;
    private static final int CAPITALS = 727;
    private static final int STEM = 90;
    private static final int SYMBOLIC = 4;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final String name;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<byte[]> charStrings = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Rectangle box = new Rectangle();

    private record Key(int code, String text) {}

    /** @param order of this font in its document, 0 and up: makes its name differ from the other subsets */
    SubsetFont(Font font, int order) {
        String plain = font.getPSName().replaceAll("[^A-Za-z0-9-]", "");
        this.name = "SHEET" + (char) ('A' + order % 26) + "+" + plain;
        add(new Rectangle(), 500, "");
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** Number of the glyph in this subset. */
    int number(Glyphs run, int at) {
        Key key = new Key(run.codes()[at], run.sources()[at]);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        Shape shape = run.font()
                .deriveFont(Type.UNIT)
                .createGlyphVector(CONTEXT, new int[] {key.code})
                .getGlyphOutline(0);
        int number = add(shape, (int) Math.round(run.advances()[at] * 1000), key.text);
        numbers.put(key, number);
        return number;
    }

    /** Width in thousandths of the size, as the PDF states it. */
    int width(int number) {
        return widths.get(number);
    }

    private int add(Shape shape, int width, String text) {
        charStrings.add(Outline.charString(shape, width));
        widths.add(width);
        texts.add(text);
        Rectangle bounds = shape.getBounds();
        if (!bounds.isEmpty()) {
            box.add(bounds);
        }
        return charStrings.size() - 1;
    }

    /** Fills the font's dictionary; after the last page. */
    void finish(PDDocument document) throws IOException {
        int[] edges = {box.x, -(box.y + box.height), box.x + box.width, -box.y};
        COSStream program = stream(document, CompactFont.write(name, edges, charStrings));
        program.setName(COSName.SUBTYPE, "CIDFontType0C");

        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, integers(edges));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, ASCENT);
        descriptor.setInt(COSName.DESCENT, DESCENT);
        descriptor.setInt(COSName.CAP_HEIGHT, CAPITALS);
        descriptor.setInt(COSName.STEM_V, STEM);
        descriptor.setItem(COSName.FONT_FILE3, program);

        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);

        COSArray all = new COSArray();
        all.add(COSInteger.ZERO);
        all.add(integers(widths.stream().mapToInt(Integer::intValue).toArray()));
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 0);
        descendant.setItem(COSName.W, all);

        COSArray descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    private static COSArray integers(int[] values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<String> rows = new ArrayList<>();
        for (int number = 1; number < texts.size(); number++) {
            String text = texts.get(number);
            if (!text.isEmpty()) {
                StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "<%04X> <", number));
                text.chars().forEach(unit -> row.append(String.format(Locale.ROOT, "%04X", unit)));
                rows.add(row.append(">\n").toString());
            }
        }
        // A section of a CMap holds a hundred rows at most.
        for (int from = 0; from < rows.size(); from += 100) {
            List<String> section = rows.subList(from, Math.min(rows.size(), from + 100));
            map.append(section.size()).append(" beginbfchar\n");
            section.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
