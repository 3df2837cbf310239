package gym.sorespot.strength.sheet.print.system;

import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.PagePainter;
import gym.sorespot.strength.sheet.print.PrintDocument;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;

/** Pages for a print service that takes no PDF. Immutable. */
final class PaintedPages implements Pageable {
    private final PrintDocument document;

    PaintedPages(PrintDocument document) {
        this.document = document;
    }

    @Override
    public int getNumberOfPages() {
        return document.pages().size();
    }

    @Override
    public PageFormat getPageFormat(int number) {
        Page page = document.pages().get(number);
        Paper paper = new Paper();
        paper.setSize(page.width(), page.height());
        // Our own margins are wide enough for any printer.
        paper.setImageableArea(0, 0, page.width(), page.height());
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        return format;
    }

    @Override
    public Printable getPrintable(int number) {
        return (graphics, format, index) -> {
            if (index >= getNumberOfPages()) {
                return Printable.NO_SUCH_PAGE;
            }
            PagePainter.paint(document.pages().get(index), (Graphics2D) graphics);
            return Printable.PAGE_EXISTS;
        };
    }
}
