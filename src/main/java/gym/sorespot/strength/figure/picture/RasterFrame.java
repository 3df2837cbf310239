package gym.sorespot.strength.figure.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A photograph or drawing of pixels.
 *
 * @param image never changed
 */
record RasterFrame(BufferedImage image) implements Frame {

    @Override
    public double aspect() {
        return (double) image.getWidth() / image.getHeight();
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D target) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform place = AffineTransform.getTranslateInstance(target.getX(), target.getY());
            place.scale(target.getWidth() / image.getWidth(), target.getHeight() / image.getHeight());
            g.drawImage(image, place, null);
        } finally {
            g.dispose();
        }
    }
}
