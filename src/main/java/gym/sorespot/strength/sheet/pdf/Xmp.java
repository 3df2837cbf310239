package gym.sorespot.strength.sheet.pdf;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a PDF says about itself as XMP (ISO 16684-1): the same as its information dictionary, for programs that read no
 * other. It claims no conformance, such as to PDF/UA: nobody has checked that. Holds nothing; any thread.
 */
final class Xmp {
    private Xmp() {}

    /** @param date day the document is for, from midnight of which it counts */
    static String packet(String title, LocalDate date, Locale locale) {
        String language = escape(locale.toLanguageTag());
        // By hand: a library for this takes longer to load than the sheet to make.
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li>\
                <rdf:li xml:lang="%2$s">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>Sorespot</xmp:CreatorTool>
                <xmp:CreateDate>%3$sT00:00:00Z</xmp:CreateDate>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """
                .formatted(escape(title), language, date);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
