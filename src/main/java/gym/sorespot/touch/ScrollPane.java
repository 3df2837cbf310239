package gym.sorespot.touch;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
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
    private final ScrollVeil veil = new ScrollVeil(viewport);
    private final transient FocusFollow follow = new FocusFollow(viewport);

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

    /** Gives content that is shorter than the list all of its height. */
    public ScrollPane stretched() {
        ((View) viewport.getView()).stretched();
        return this;
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
    public void addNotify() {
        super.addNotify();
        follow.start();
    }

    @Override
    public void removeNotify() {
        follow.stop();
        super.removeNotify();
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

    /**
     * The content; where there is more than fits, a margin at its right is the thumb's. In low-reach mode it begins where
     * hands get to: what is scrolled up from there can still be looked at.
     */
    private static final class View extends Column implements javax.swing.Scrollable {
        private static final long serialVersionUID = 1L;

        View(JComponent content) {
            super(Space.NONE);
            with(content);
        }

        private void stretched() {
            JComponent content = (JComponent) getComponent(0);
            removeAll();
            filling(content);
        }

        @Override
        public Insets getInsets() {
            Container parent = getParent();
            if (parent == null || parent.getHeight() == 0) {
                return new Insets(0, 0, 0, 0);
            }
            int above = Reach.top(parent);
            boolean fits = above + WidthFirst.heightOf(getComponent(0), parent.getWidth()) <= parent.getHeight();
            return new Insets(above, 0, 0, fits ? 0 : Space.MEDIUM.px());
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
}
