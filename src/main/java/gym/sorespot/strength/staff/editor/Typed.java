package gym.sorespot.strength.staff.editor;

import java.util.function.Consumer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Tells what a field says after each letter. Event thread. */
final class Typed implements DocumentListener {
    private final JTextComponent field;
    private final Consumer<String> onType;

    private Typed(JTextComponent field, Consumer<String> onType) {
        this.field = field;
        this.onType = onType;
    }

    static void on(JTextComponent field, Consumer<String> onType) {
        field.getDocument().addDocumentListener(new Typed(field, onType));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        onType.accept(field.getText());
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        onType.accept(field.getText());
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        onType.accept(field.getText());
    }
}
