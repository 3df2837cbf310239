package gym.sorespot.touch;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/** Scrolls to what the keyboard's focus goes to, with some air around it. Event thread. */
final class FocusFollow implements PropertyChangeListener {
    private static final String PROPERTY = "permanentFocusOwner";

    private final JViewport viewport;

    FocusFollow(JViewport viewport) {
        this.viewport = viewport;
    }

    void start() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(PROPERTY, this);
    }

    void stop() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(PROPERTY, this);
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        if (event.getNewValue() instanceof Component owner
                && owner != viewport.getView()
                && SwingUtilities.isDescendingFrom(owner, viewport.getView())) {
            Rectangle there = SwingUtilities.convertRectangle(owner.getParent(), owner.getBounds(), viewport.getView());
            there.grow(0, Space.LARGE.px());
            ((JComponent) viewport.getView()).scrollRectToVisible(there);
        }
    }
}
