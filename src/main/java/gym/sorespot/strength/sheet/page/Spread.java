package gym.sorespot.strength.sheet.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet shared out to pages: the top on the first, the foot at the bottom of the last, nothing split. With several pages
 * each keeps a line free for its number.
 */
final class Spread {
    private static final double NUMBER_LINE = 22;

    private final Piece top;
    private final Piece running;
    private final Piece foot;
    private final double aboveFoot;
    private final double height;
    private final List<List<Stretch>> pages = new ArrayList<>();
    private final double left;

    /**
     * @param running head of every page but the first
     * @param aboveFoot least room there, in points
     */
    Spread(Piece top, Piece running, List<Stretch> stretches, Piece foot, double aboveFoot, double height) {
        this.aboveFoot = aboveFoot;
        this.top = top;
        this.running = running;
        this.foot = foot;
        double whole = top.height() + sum(stretches) + aboveFoot + foot.height();
        if (whole <= height) {
            this.height = height;
            this.left = height - whole;
            pages.add(List.copyOf(stretches));
        } else {
            this.height = height - NUMBER_LINE;
            this.left = 0;
            share(stretches);
        }
    }

    private void share(List<Stretch> stretches) {
        List<Stretch> page = new ArrayList<>();
        double room = height - top.height();
        for (Stretch stretch : stretches) {
            if (stretch.height() <= room) {
                page.add(stretch);
                room -= stretch.height();
            } else {
                pages.add(page);
                Stretch atTop = stretch.onTop();
                page = new ArrayList<>(List.of(atTop));
                room = height - running.height() - atTop.height();
            }
        }
        pages.add(page);
        if (aboveFoot + foot.height() > room) {
            pages.add(withTheFoot(page));
        }
    }

    /** A page that held nothing but the foot would look like a mistake: it gets the last exercise of the page before it. */
    private List<Stretch> withTheFoot(List<Stretch> before) {
        List<Stretch> page = new ArrayList<>();
        if (before.size() > 1) {
            Stretch last = before.get(before.size() - 1).onTop();
            if (running.height() + last.height() + aboveFoot + foot.height() <= height) {
                before.remove(before.size() - 1);
                page.add(last);
            }
        }
        return page;
    }

    private static double sum(List<Stretch> stretches) {
        return stretches.stream().mapToDouble(Piece::height).sum();
    }

    int count() {
        return pages.size();
    }

    /** Unused height of a single page, in points. */
    double left() {
        return left;
    }

    void put(Pen pen, int number, double x, double y) {
        double at = y;
        if (number == 0) {
            top.put(pen, x, at);
            at += top.height();
        } else {
            running.put(pen, x, at);
            at += running.height();
        }
        for (Stretch stretch : pages.get(number)) {
            stretch.put(pen, x, at);
            at += stretch.height();
        }
        if (number == pages.size() - 1) {
            foot.put(pen, x, y + height - foot.height());
        }
    }
}
