package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Style;

/** Title of a block at the left, its minutes at the right, a heavy line below. */
final class BlockHead implements Piece {
    private final Setter setter;
    private final SheetContent.Block block;
    private final double width;
    private final Style minutes;
    private final Piece title;

    BlockHead(Setter setter, SheetContent.Block block, Style minutes, double width) {
        this.setter = setter;
        this.block = block;
        this.width = width;
        this.minutes = minutes;
        this.title = setter.text(
                Part.Role.BLOCK, block.title(), Looks.BLOCK, width - setter.width(block.minutes(), minutes) - 10);
    }

    @Override
    public double height() {
        return title.height() + 2;
    }

    @Override
    public void put(Pen pen, double x, double y) {
        title.put(pen, x, y);
        double baseline = y + Looks.BLOCK.baseline();
        pen.write(
                Part.Role.TEXT, java.util.List.of(setter.markEndingAt(block.minutes(), minutes, x + width, baseline)));
        pen.ornament(new Mark.Rule(x, y + height(), x + width, y + height(), Looks.HEAVY, Ink.BLACK));
    }
}
