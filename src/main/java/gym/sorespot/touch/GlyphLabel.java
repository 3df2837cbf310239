package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** A line drawing beside words; on a round plate where it stands alone. Says nothing that the words do not say. */
public class GlyphLabel extends JLabel {
    private static final long serialVersionUID = 1L;

    private final Glyph glyph;
    private final double size;
    private Tone tone = Tone.ACCENT;
    private @Nullable Tone plate;

    /** @param size in pixels of the reference screen */
    public GlyphLabel(Glyph glyph, double size) {
        this.glyph = glyph;
        this.size = size;
    }

    /** Another colour than accent, on a round plate when one is given. */
    public GlyphLabel in(Tone newTone, @Nullable Tone newPlate) {
        tone = newTone;
        plate = newPlate;
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        int side = Look.px(plate == null ? size : size * 1.8);
        return new Dimension(side, side);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            double drawn = Look.px(size);
            double middleX = getWidth() / 2.0;
            double middleY = getHeight() / 2.0;
            if (plate != null) {
                double disc = drawn * 1.8;
                g.setColor(plate.color());
                g.fill(new Ellipse2D.Double(middleX - disc / 2, middleY - disc / 2, disc, disc));
            }
            g.setColor(tone.color());
            glyph.draw(g, middleX - drawn / 2, middleY - drawn / 2, drawn);
        } finally {
            g.dispose();
        }
    }
}
