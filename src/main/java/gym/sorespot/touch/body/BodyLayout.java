package gym.sorespot.touch.body;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * Where the two views stand in a picture, in pixels of that picture.
 *
 * @param scale pixels a figure unit
 * @param unit the touch unit (20 mm) in pixels
 * @param width of the picture
 * @param height of the picture
 * @param front x of the front view's middle line
 * @param back x of the back view's middle line
 * @param top y of the crown
 */
public record BodyLayout(
        double scale, double unit, double width, double height, double front, double back, double top) {
    /** Air around the figures for numbers that stand outside, in touch units. */
    private static final double MARGIN = 0.3;

    private static final double CAPTION = 0.55;

    /** Both views side by side, as large as they fit. */
    public static BodyLayout fit(double width, double height, double unit) {
        double tall = (height - unit * (CAPTION + MARGIN)) / BodyFigure.HEIGHT;
        double wide = (width - 4 * MARGIN * unit) / (4 * BodyFigure.HALF_WIDTH);
        double scale = Math.max(0.01, Math.min(tall, wide));
        double apart = Math.min(width / 4, BodyFigure.HALF_WIDTH * scale + (MARGIN + 1) * unit);
        double top = (height - unit * (CAPTION + MARGIN) - BodyFigure.HEIGHT * scale) / 2 + unit * CAPTION;
        return new BodyLayout(scale, unit, width, height, width / 2 - apart, width / 2 + apart, top);
    }

    /** One view around a point in figure units, magnified; the other view lies outside of the picture. */
    static BodyLayout lens(BodyView view, Point2D middle, double scale, double unit, double width, double height) {
        double x = width / 2 - middle.getX() * scale;
        double away = x + 10 * (width + BodyFigure.HEIGHT * scale);
        double top = height / 2 - middle.getY() * scale;
        boolean front = view == BodyView.FRONT;
        return new BodyLayout(scale, unit, width, height, front ? x : away, front ? away : x, top);
    }

    /** From figure units to pixels. */
    public AffineTransform transform(BodyView view) {
        return new AffineTransform(scale, 0, 0, scale, middle(view), top);
    }

    /** The pixel of a point of the figure. */
    public Point2D toPixel(BodyView view, double x, double y) {
        return new Point2D.Double(middle(view) + x * scale, top + y * scale);
    }

    /** The point of the figure under a pixel. */
    public Point2D toFigure(BodyView view, double x, double y) {
        return new Point2D.Double((x - middle(view)) / scale, (y - top) / scale);
    }

    /** The view nearer to a pixel. */
    public BodyView viewAt(double x) {
        return Math.abs(x - front) <= Math.abs(x - back) ? BodyView.FRONT : BodyView.BACK;
    }

    /** The middle line of a view. */
    double middle(BodyView view) {
        return view == BodyView.FRONT ? front : back;
    }
}
