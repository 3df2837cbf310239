package gym.sorespot.touch;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/** A rounded sheet of surface colour with a hairline, its children one below the other. */
public class Card extends Column {
    private static final long serialVersionUID = 1L;

    private Tone fill = Tone.SURFACE;
    private Tone edge = Tone.HAIRLINE;

    /** @param gap between two children */
    public Card(Space gap) {
        super(gap);
        pad(Space.MEDIUM);
    }

    /** What it is filled with. */
    Tone fill() {
        return fill;
    }

    /** Another fill and edge than a quiet card's. */
    public Card tinted(Tone newFill, Tone newEdge) {
        fill = newFill;
        edge = newEdge;
        repaint();
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            paintSheet(g, getWidth(), getHeight(), Look.corner(), fill.color(), edge.color(), Look.hairline());
        } finally {
            g.dispose();
        }
    }

    static void paintSheet(Graphics2D g, double w, double h, double radius, Color fill, Color edge, double line) {
        double inset = line / 2;
        RoundRectangle2D sheet = new RoundRectangle2D.Double(
                inset, inset, w - line, h - line, 2 * (radius - inset), 2 * (radius - inset));
        g.setColor(fill);
        g.fill(sheet);
        if (line > 0) {
            g.setColor(edge);
            g.setStroke(Look.stroke(line));
            g.draw(sheet);
        }
    }
}
