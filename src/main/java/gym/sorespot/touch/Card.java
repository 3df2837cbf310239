package gym.sorespot.touch;

import java.awt.Graphics;
import java.awt.Graphics2D;

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
            RoundBox.paint(g, getWidth(), getHeight(), Look.corner(), fill.color(), edge.color(), Look.hairline());
        } finally {
            g.dispose();
        }
    }
}
