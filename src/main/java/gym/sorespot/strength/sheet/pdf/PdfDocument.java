package gym.sorespot.strength.sheet.pdf;

import gym.sorespot.strength.sheet.paint.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Pages as a PDF file. The same pages give the same bytes. Any thread. */
public final class PdfDocument {
    private PdfDocument() {}

    /**
     * @param pages at least one
     * @param title of the document; nothing personal
     * @param date day it is for
     * @param locale its language
     */
    public static byte[] write(List<Page> pages, String title, LocalDate date, Locale locale) {
        try (PDDocument document = new PDDocument()) {
            Fonts fonts = new Fonts();
            Structure structure = new Structure();
            for (Page page : pages) {
                new PageWriter(document, fonts, structure, page).write();
            }
            fonts.finish(document);
            structure.finish(document.getDocumentCatalog());
            describe(document, title, date, locale);
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            // A fixed seed for the file's id: by default it comes from the clock.
            document.setDocumentId(date.toEpochDay());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, String title, LocalDate date, Locale locale) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreator("Sorespot");
        information.setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
        byte[] packet = Xmp.packet(title, date, locale).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
