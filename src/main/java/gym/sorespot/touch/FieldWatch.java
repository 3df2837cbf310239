package gym.sorespot.touch;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** Says whether letters are needed inside a component: while a text field in it has the focus. Event thread. */
final class FieldWatch implements PropertyChangeListener {
    private static final String PROPERTY = "permanentFocusOwner";

    private final JComponent place;
    private final Consumer<@Nullable JTextComponent> onChange;

    /** @param onChange gets the field, null when letters are no longer needed */
    FieldWatch(JComponent place, Consumer<@Nullable JTextComponent> onChange) {
        this.place = place;
        this.onChange = onChange;
    }

    /** Begins to watch; while the place is on the screen. */
    void start() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(PROPERTY, this);
    }

    void stop() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(PROPERTY, this);
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        onChange.accept(event.getNewValue() instanceof JTextComponent field && isMeant(field, place) ? field : null);
    }

    private static boolean isMeant(JTextComponent field, Component place) {
        return field.isEditable() && field.isEnabled() && SwingUtilities.isDescendingFrom(field, place);
    }
}
