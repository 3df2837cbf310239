package gym.sorespot.strength.sheet;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.page.PageLayout;
import gym.sorespot.strength.sheet.page.ReceiptLayout;
import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.paint.Type;
import gym.sorespot.strength.sheet.pdf.PdfDocument;
import java.util.List;

/**
 * Makes sheets: as pages for the screen and the printer, and as PDF. Load one and keep it; immutable, any thread, but not
 * the event thread for {@link #pdf}.
 */
public final class SheetPdf {
    private final Type type;

    private SheetPdf(Type type) {
        this.type = type;
    }

    /** Reads the fonts, which takes some tens of milliseconds. */
    public static SheetPdf load() {
        return new SheetPdf(Type.load());
    }

    /** The pages, at least one; {@link gym.sorespot.strength.sheet.paint.PagePainter} draws them. */
    public List<Page> pages(SheetContent content, Paper paper) {
        return paper.roll()
                ? List.of(ReceiptLayout.page(type, content, paper))
                : PageLayout.pages(type, content, paper);
    }

    /** The sheet as a PDF file; the same content gives the same bytes. */
    public byte[] pdf(SheetContent content, Paper paper) {
        return PdfDocument.write(pages(content, paper), content.documentTitle(), content.day(), content.locale());
    }
}
