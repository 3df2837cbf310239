package gym.sorespot.touch.body;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/**
 * Lies over the map and asks which of a few small spots was meant: the place magnified, and a button with the name of
 * each. A touch beside it, or Escape, closes it. Event thread.
 */
final class BodyZoom extends JPanel {
    private static final long serialVersionUID = 1L;
    /** A narrower map has the names below the lens. */
    private static final double WIDE = 9;

    private final BodyLens lens;
    private final Map<BodySpot, TouchButton> names = new LinkedHashMap<>();
    private final boolean wide;

    /**
     * @param chosen the spot that was meant
     * @param closed neither was
     */
    BodyZoom(BodyLens lens, BodyWords words, int width, Consumer<BodySpot> chosen, Runnable closed) {
        this.lens = lens;
        this.wide = width >= Look.units(WIDE);
        Column answers = new Column(Space.SMALL);
        lens.spotsInOrder().forEach(spot -> {
            TouchButton name = new TouchButton(words.name(spot), ButtonKind.SMALL, null, () -> chosen.accept(spot));
            names.put(spot, name);
            answers.with(name);
        });
        answers.with(new TouchButton(words.none(), ButtonKind.PLAIN, null, closed));
        Card card = new Card(Space.MEDIUM);
        card.with(Text.strong(Type.LEAD, words.which()));
        if (wide) {
            card.with(new Row(Space.LARGE).with(lens).with(answers));
        } else {
            card.with(lens).with(answers);
        }
        card.addMouseListener(new MouseAdapter() {});
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                closed.run();
            }
        });
        setOpaque(false);
        setLayout(new MigLayout("insets 0, fill"));
        add(card, "center, wmax 100%, hmax 100%");
        registerKeyboardAction(
                event -> closed.run(),
                KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        getAccessibleContext().setAccessibleName(words.which());
    }

    /** The button of a spot. */
    TouchButton button(BodySpot spot) {
        TouchButton button = names.get(spot);
        if (button == null) {
            throw new IllegalArgumentException("the question is not about " + spot);
        }
        return button;
    }

    /** For whoever came by keyboard. */
    void focusFirst() {
        names.values().iterator().next().requestFocusInWindow();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(Tone.SCRIM.color());
        graphics.fillRect(0, 0, getWidth(), getHeight());
    }

    /** Leader lines from the names to what they name. */
    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        if (!wide) {
            return;
        }
        Graphics2D g = Look.smooth(graphics);
        g.setColor(Tone.INK.color());
        g.setStroke(Look.stroke(Look.outline()));
        names.forEach((spot, name) -> {
            Point2D middle = lens.middle(spot);
            Point from = SwingUtilities.convertPoint(lens, (int) middle.getX(), (int) middle.getY(), this);
            Point to = SwingUtilities.convertPoint(name, 0, ((Component) name).getHeight() / 2, this);
            g.draw(new Line2D.Double(from, to));
            double dot = Look.px(5);
            g.fill(new Ellipse2D.Double(from.x - dot, from.y - dot, 2 * dot, 2 * dot));
        });
        g.dispose();
    }
}
