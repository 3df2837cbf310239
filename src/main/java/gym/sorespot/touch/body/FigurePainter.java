package gym.sorespot.touch.body;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;

/** Paints one view of the figure without marks, in two parts: marks lie between them. One thread at a time. */
final class FigurePainter {
    private static final float PLATES = 0.34f;
    private static final float PLATES_ON_DARK = 0.07f;
    private static final float LINES = 0.6f;

    private final BodyColours colours;
    private final double scale;

    FigurePainter(BodyColours colours, BodyLayout layout) {
        this.colours = colours;
        this.scale = layout.scale();
    }

    /** Skin and the light on it. */
    void under(Graphics2D g, ScaledFigure figure) {
        if (!figure.edge().isSeen(g)) {
            return;
        }
        g.setColor(colours.figure());
        g.fill(figure.edge().path());
        Composite opaque = g.getComposite();
        g.setComposite(AlphaComposite.SrcOver.derive(colours.light() == colours.surface() ? PLATES : PLATES_ON_DARK));
        g.setColor(colours.light());
        g.fill(figure.plates());
        g.setComposite(opaque);
    }

    /** Fine lines, the borders of the areas, the edge. */
    void over(Graphics2D g, ScaledFigure figure) {
        if (!figure.edge().isSeen(g)) {
            return;
        }
        Composite opaque = g.getComposite();
        g.setComposite(AlphaComposite.SrcOver.derive(LINES));
        g.setColor(colours.figureLine());
        g.fill(figure.lines());
        g.setComposite(opaque);
        g.setStroke(BodyPainter.round(0.45 + 0.95 * scale));
        for (ScaledFigure.Edge border : figure.borders()) {
            if (border.isSeen(g)) {
                g.draw(border.path());
            }
        }
        g.setStroke(BodyPainter.round(1 + 2 * scale));
        g.draw(figure.edge().path());
    }
}
