package gym.sorespot.touch.body;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.ref.SoftReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The figure without marks, painted once for a size and a theme: to paint it again is to copy pixels. It shows nothing of a
 * person, so the next visit finds it painted. Event thread.
 */
final class FigureLayers {
    private static SoftReference<@Nullable FigureLayers> last = new SoftReference<>(null);

    private final BodyLayout layout;
    private final BodyColours colours;
    private final double density;
    private final BufferedImage under;
    private final BufferedImage over;

    private FigureLayers(BodyPainter painter, BodyLayout layout, double density) {
        this.layout = layout;
        this.colours = painter.colours();
        this.density = density;
        this.under = painted(BufferedImage.TYPE_INT_RGB, g -> {
            g.setColor(colours.ground());
            // One more: the picture ends on a whole pixel, the layout need not.
            g.fill(new Rectangle2D.Double(0, 0, layout.width() + 1, layout.height() + 1));
            painter.under(g, layout);
        });
        this.over = painted(BufferedImage.TYPE_INT_ARGB_PRE, g -> painter.over(g, layout));
    }

    /** The layers a painter needs; those that were painted last, where they fit. */
    static FigureLayers of(BodyPainter painter, BodyLayout layout, double density) {
        FigureLayers known = last.get();
        if (known == null || !known.fit(painter.colours(), layout, density)) {
            known = new FigureLayers(painter, layout, density);
            last = new SoftReference<>(known);
        }
        return known;
    }

    private boolean fit(BodyColours wanted, BodyLayout now, double wantedDensity) {
        return density == wantedDensity && layout.equals(now) && colours.equals(wanted);
    }

    /** Copies ground and skin. The graphics must be those of a picture as large as the layers, scaled by their density. */
    void under(Graphics2D g) {
        copy(under, g);
    }

    /** Copies lines and edges over what is there; as {@link #under}. */
    void over(Graphics2D g) {
        copy(over, g);
    }

    private static void copy(BufferedImage layer, Graphics2D g) {
        AffineTransform scaled = g.getTransform();
        g.setTransform(new AffineTransform());
        g.drawImage(layer, 0, 0, null);
        g.setTransform(scaled);
    }

    private BufferedImage painted(int type, Consumer<Graphics2D> layer) {
        BufferedImage image = picture(layout, density, type);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(density, density);
            layer.accept(g);
        } finally {
            g.dispose();
        }
        return image;
    }

    /** A picture that holds a layout at so many pixels a pixel. */
    static BufferedImage picture(BodyLayout layout, double density, int type) {
        return new BufferedImage(
                (int) Math.ceil(layout.width() * density), (int) Math.ceil(layout.height() * density), type);
    }
}
