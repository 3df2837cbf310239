package gym.sorespot.strength.sheet;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.pdf.PdfDocument;
import gym.sorespot.strength.sheet.print.PrintDocument;
import java.util.List;

/**
 * A sheet, laid out: to look at, to print, to keep as a file. Immutable; any thread.
 *
 * @param content its words
 * @param pages at least one; {@link gym.sorespot.strength.sheet.paint.PagePainter} draws them
 * @param paper they are made for
 * @param colour whether a printer may use colour for it
 */
public record Sheet(SheetContent content, List<Page> pages, Paper paper, boolean colour) {
    /** All jobs have the same title, in every language: a queue is read by everybody who walks by. */
    private static final String JOB = "Sorespot sheet";

    public Sheet {
        pages = List.copyOf(pages);
    }

    /** The sheet as a PDF file; the same sheet gives the same bytes. Not on the event thread. */
    public byte[] pdf() {
        return PdfDocument.write(pages, content.documentTitle(), content.day(), content.locale());
    }

    /** The sheet for a printer. Not on the event thread. */
    public PrintDocument document() {
        return new PrintDocument(JOB, pdf(), pages, paper, colour);
    }
}
