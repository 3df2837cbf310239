package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Style;
import java.util.List;

/** Title of a block at the left, its minutes at the right, a heavy line below. */
final class BlockHead implements Piece {
    private static final double GAP = 10;
    private static final double ABOVE_LINE = 2;

    private final Setter setter;
    private final Piece title;
    private final String minutes;
    private final Style minutesStyle;
    private final double width;

    /** @param minutes at the right; may be empty */
    BlockHead(Setter setter, String title, String minutes, Style minutesStyle, double width) {
        this.setter = setter;
        this.minutes = minutes;
        this.minutesStyle = minutesStyle;
        this.width = width;
        double beside = setter.width(minutes, minutesStyle) + GAP;
        this.title = setter.text(Part.Role.BLOCK, title, Looks.BLOCK, width - beside);
    }

    @Override
    public double height() {
        return title.height() + ABOVE_LINE;
    }

    @Override
    public void put(Pen pen, double x, double y) {
        title.put(pen, x, y);
        if (!minutes.isEmpty()) {
            double baseline = y + Looks.BLOCK.baseline();
            Mark mark = setter.markEndingAt(minutes, minutesStyle, x + width, baseline);
            pen.write(Part.Role.TEXT, List.of(mark));
        }
        pen.ornament(new Mark.Rule(x, y + height(), x + width, y + height(), Looks.HEAVY, Ink.BLACK));
    }
}
