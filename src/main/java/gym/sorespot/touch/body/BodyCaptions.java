package gym.sorespot.touch.body;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * "Front" and "back" over the heads, "left" and "right" under the hands, in pixels of one layout; where words are too long
 * for that, all four beside the heads, where there is more room; where even that is too little, their first letters.
 */
final class BodyCaptions {
    /** Under the finger tips, outside of the thighs, figure units. */
    private static final double SIDE_X = 268;

    private static final double SIDE_Y = 1030;
    private static final double THIGH = 150;
    /** Beside the ears. */
    private static final double EAR_X = 78;

    private static final double EAR_Y = 150;

    private final List<Caption> captions = new ArrayList<>();
    private final Font font;

    BodyCaptions(BodyLayout layout, BodyWords words, Font font, FontRenderContext context) {
        this.font = font;
        double gap = layout.unit() * 0.18;
        List<Caption> under = new ArrayList<>();
        List<Caption> beside = new ArrayList<>();
        List<Caption> brief = new ArrayList<>();
        for (BodyView view : BodyView.values()) {
            boolean front = view == BodyView.FRONT;
            Point2D crown = layout.toPixel(view, 0, 0);
            Caption over =
                    caption(front ? words.front() : words.back(), context).at(crown.getX(), crown.getY() - gap);
            if (over.box.getWidth() <= layout.width() / 2) {
                captions.add(over);
            }
            for (int side : new int[] {-1, 1}) {
                Caption word = caption((side > 0) == front ? words.left() : words.right(), context);
                Point2D hand = layout.toPixel(view, side * SIDE_X, SIDE_Y);
                under.add(word.at(hand.getX(), hand.getY()));
                brief.add(caption(initial(word.word), context).at(hand.getX(), hand.getY()));
                Point2D ear = layout.toPixel(view, side * EAR_X, EAR_Y);
                beside.add(word.at(ear.getX() + side * (gap + word.box.getWidth() / 2), ear.getY()));
            }
        }
        double room = 2 * (SIDE_X - THIGH) * layout.scale();
        if (isWithin(room, under)) {
            captions.addAll(under);
        } else if (haveRoom(beside, layout.width())) {
            captions.addAll(beside);
        } else if (isWithin(room, brief) && !initial(words.left()).equals(initial(words.right()))) {
            captions.addAll(brief);
        }
        // Else none: one side alone would mislead, and the names of the areas say left and right as well.
    }

    private static boolean isWithin(double room, List<Caption> words) {
        return words.stream().allMatch(word -> word.box.getWidth() <= room);
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** From left to right, each within the picture and clear of the next. */
    private static boolean haveRoom(List<Caption> row, double width) {
        double from = 0;
        for (Caption word : row) {
            if (word.box.getMinX() < from) {
                return false;
            }
            from = word.box.getMaxX();
        }
        return from <= width;
    }

    private Caption caption(String word, FontRenderContext context) {
        return new Caption(
                word, 0, 0, font.createGlyphVector(context, word).getOutline().getBounds2D());
    }

    List<Rectangle2D> boxes() {
        return captions.stream().map(Caption::box).toList();
    }

    void paint(Graphics2D g, BodyColours colours) {
        g.setFont(font);
        g.setColor(colours.muted());
        for (Caption caption : captions) {
            g.drawString(caption.word, (float) caption.x, (float) caption.baseline);
        }
    }

    private record Caption(String word, double x, double baseline, Rectangle2D box) {
        /** The same with its ink around a middle, on a line. */
        Caption at(double middle, double line) {
            double left = middle - box.getCenterX();
            return new Caption(
                    word,
                    left,
                    line,
                    new Rectangle2D.Double(box.getX() + left, box.getY() + line, box.getWidth(), box.getHeight()));
        }
    }
}
