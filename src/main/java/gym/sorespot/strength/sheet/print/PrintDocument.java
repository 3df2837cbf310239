package gym.sorespot.strength.sheet.print;

import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.Paper;
import java.util.List;

/**
 * What goes to a printer.
 *
 * @param title of the job, as everybody sees it in the queue: nothing personal
 * @param pdf the same pages as a file, which most print services take as it is
 * @param pages for those that do not
 * @param paper they are made for
 * @param colour false prints black and white
 */
public record PrintDocument(String title, byte[] pdf, List<Page> pages, Paper paper, boolean colour) {
    public PrintDocument {
        pages = List.copyOf(pages);
    }
}
