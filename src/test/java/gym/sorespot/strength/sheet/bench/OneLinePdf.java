package gym.sorespot.strength.sheet.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** The yardstick: the least PDF that PDFBox can make, in a fresh process; says its milliseconds. */
final class OneLinePdf {
    private OneLinePdf() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        long begin = System.nanoTime();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                stream.newLineAtOffset(50, 700);
                stream.showText("One line");
                stream.endText();
            }
            document.save(new ByteArrayOutputStream());
        }
        System.out.println((System.nanoTime() - begin) / 1_000_000);
    }
}
