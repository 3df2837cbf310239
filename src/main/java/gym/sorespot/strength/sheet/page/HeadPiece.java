package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Picture;
import gym.sorespot.strength.sheet.paint.Style;

/** Top of the first page: the gym at the left, the day at the right, below them what this is. */
final class HeadPiece implements Piece {
    private static final double LOGO = 34;
    private static final double LOGO_WIDEST = 120;
    private static final double GAP = 10;

    private final Setter setter;
    private final SheetContent.Head head;
    private final double width;
    /** Of the gym's name: a long one has one line less when it is set smaller. */
    private final Style gym;

    private final Column left;
    private final Piece right;
    private final double logoWidth;

    HeadPiece(Setter setter, SheetContent.Head head, double width, Level level) {
        this.setter = setter;
        this.head = head;
        this.width = width;
        Picture logo = head.logo();
        this.logoWidth = logo == null ? 0 : Math.min(LOGO_WIDEST, LOGO * logo.aspect());
        double rightWidth = Math.max(setter.width(head.date(), Looks.STRONG), setter.width(head.summary(), Looks.TEXT));
        double leftWidth = width - rightWidth - GAP - textAt();
        this.gym = level.crammed() ? Looks.STRONG : Looks.GYM;
        this.left = new Column()
                .add(setter.text(head.gym(), gym, leftWidth), 0)
                .add(setter.text(Part.Role.TITLE, head.title(), Looks.TITLE, leftWidth), 0);
        this.right = new Ending(rightWidth);
    }

    private double textAt() {
        return logoWidth > 0 ? logoWidth + GAP : 0;
    }

    @Override
    public double height() {
        return Math.max(left.height(), logoWidth > 0 ? LOGO : 0);
    }

    @Override
    public void put(Pen pen, double x, double y) {
        Picture logo = head.logo();
        if (logo != null) {
            double high = logoWidth / logo.aspect();
            pen.figure(logo.words(), new Mark.Drawing(logo, x, y + (height() - high) / 2, logoWidth, high));
        }
        left.put(pen, x + textAt(), y);
        right.put(pen, x + width, y);
        pen.ornament(new Mark.Rule(x, y + height() + 5, x + width, y + height() + 5, Looks.HEAVY, Ink.BLACK));
    }

    /** The day beside the gym's name, the sum beside the title, both ending at the right edge. */
    private final class Ending implements Piece {
        Ending(double width) {
            if (width < 0) {
                throw new IllegalArgumentException("width " + width);
            }
        }

        @Override
        public double height() {
            return left.height();
        }

        @Override
        public void put(Pen pen, double right, double y) {
            double title = y + left.height() - Looks.TITLE.lineHeight() + Looks.TITLE.baseline();
            pen.write(
                    Part.Role.TEXT,
                    java.util.List.of(setter.markEndingAt(head.date(), Looks.STRONG, right, y + gym.baseline())));
            if (!head.summary().isEmpty()) {
                pen.write(
                        Part.Role.TEXT,
                        java.util.List.of(setter.markEndingAt(head.summary(), Looks.TEXT, right, title)));
            }
        }
    }
}
