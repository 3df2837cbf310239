package gym.sorespot.strength.figure.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;

/**
 * A drawing of lines.
 *
 * @param document never changed
 */
record SvgFrame(SVGDocument document) implements Frame {

    @Override
    public double aspect() {
        return (double) document.size().width / document.size().height;
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D target) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.clip(target);
            ViewBox box = new ViewBox((float) target.getX(), (float) target.getY(), (float) target.getWidth(), (float)
                    target.getHeight());
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, g, box);
        } finally {
            g.dispose();
        }
    }
}
