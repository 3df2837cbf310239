package gym.sorespot.touch;

import java.awt.AlphaComposite;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GradientPaint;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.RoundRectangle2D;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JLayer;
import javax.swing.JViewport;
import javax.swing.KeyStroke;

/**
 * A list longer than the screen: a finger drags it, with momentum; Page up and Page down do too. A slim thumb at the right
 * says where one is, and the lower edge fades while there is more.
 */
public class ScrollPane extends Pane {
    private static final long serialVersionUID = 1L;

    private final JViewport viewport = new JViewport();
    private final JLayer<JComponent> layer;
    private final Veil veil = new Veil();

    public ScrollPane(JComponent content) {
        viewport.setOpaque(false);
        viewport.setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        viewport.setView(new View(content));
        viewport.addChangeListener(event -> veil.repaint());
        layer = new JLayer<>(viewport, new DragScroll(viewport));
        add(veil);
        add(layer);
        bind(KeyEvent.VK_PAGE_DOWN, "down", 1);
        bind(KeyEvent.VK_PAGE_UP, "up", -1);
    }

    /** Keeps content that is shorter than the list in the middle. */
    public ScrollPane centred() {
        ((View) viewport.getView()).centred();
        return this;
    }

    private void bind(int key, String name, int direction) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key, 0), name);
        getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                scrollTo(viewport.getViewPosition().y + direction * viewport.getHeight() * 4 / 5);
            }
        });
    }

    /** Shows the content from this many pixels below its top, as far as there is so much. */
    public void scrollTo(int y) {
        int most = Math.max(0, viewport.getView().getHeight() - viewport.getHeight());
        viewport.setViewPosition(new Point(0, Math.max(0, Math.min(most, y))));
    }

    /** Pixels of the content above the upper edge. */
    public int scrolled() {
        return viewport.getViewPosition().y;
    }

    @Override
    int naturalWidth() {
        return viewport.getView().getPreferredSize().width;
    }

    /** As high as its content; whoever has less room gives less, and the rest is scrolled to. */
    @Override
    public int heightFor(int width) {
        return ((View) viewport.getView()).heightFor(width);
    }

    @Override
    public void doLayout() {
        place(layer, 0, 0, getWidth(), getHeight());
        place(veil, 0, 0, getWidth(), getHeight());
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }

    /** The content; where there is more than fits, a margin at its right is the thumb's. */
    private static final class View extends Column implements javax.swing.Scrollable {
        private static final long serialVersionUID = 1L;

        View(JComponent content) {
            super(Space.NONE);
            with(content);
        }

        @Override
        public Insets getInsets() {
            Container parent = getParent();
            boolean fits = parent == null
                    || parent.getHeight() == 0
                    || WidthFirst.heightOf(getComponent(0), parent.getWidth()) <= parent.getHeight();
            return fits ? new Insets(0, 0, 0, 0) : new Insets(0, 0, 0, Space.MEDIUM.px());
        }

        @Override
        public Dimension getPreferredSize() {
            Container parent = getParent();
            int width = parent != null && parent.getWidth() > 0 ? parent.getWidth() : super.getPreferredSize().width;
            return new Dimension(width, heightFor(width));
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(java.awt.Rectangle visible, int orientation, int direction) {
            return Look.unit();
        }

        @Override
        public int getScrollableBlockIncrement(java.awt.Rectangle visible, int orientation, int direction) {
            return visible.height * 4 / 5;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            Container parent = getParent();
            return parent != null && getPreferredSize().height <= parent.getHeight();
        }
    }

    /** Thumb and fade, over the list and never in the way of a finger. */
    private final class Veil extends JComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean contains(int x, int y) {
            return false;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Component view = viewport.getView();
            int all = view.getHeight();
            int seen = getHeight();
            int y = viewport.getViewPosition().y;
            if (all <= seen) {
                return;
            }
            Graphics2D g = Look.smooth(graphics);
            try {
                fade(g, seen - Look.px(48), seen, Math.min(1f, (all - seen - y) / (float) Look.px(48)));
                fade(g, Look.px(48), 0, Math.min(1f, y / (float) Look.px(48)));
                double width = Look.px(6);
                double height = Math.max(Look.unit(), (double) seen * seen / all);
                double top = (seen - height) * y / (all - seen);
                g.setComposite(AlphaComposite.SrcOver);
                g.setColor(Tone.LINE.color());
                g.fill(new RoundRectangle2D.Double(getWidth() - width, top, width, height, width, width));
            } finally {
                g.dispose();
            }
        }

        private void fade(Graphics2D g, int from, int to, float strength) {
            if (strength <= 0) {
                return;
            }
            java.awt.Color ground = Tone.GROUND.color();
            java.awt.Color clear = com.formdev.flatlaf.util.ColorFunctions.fade(ground, 0);
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, strength));
            g.setPaint(new GradientPaint(0, from, clear, 0, to, ground));
            g.fillRect(0, Math.min(from, to), getWidth() - Look.px(10), Math.abs(to - from));
        }
    }
}
