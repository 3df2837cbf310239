package gym.sorespot.touch;

import javax.swing.text.JTextComponent;

/** Types into a text field what the on-screen keyboard says. Event thread. */
final class FieldKeys implements Keyboard.Keys {
    private final JTextComponent field;
    private final Runnable done;

    /** @param done when nothing more is to be typed */
    FieldKeys(JTextComponent field, Runnable done) {
        this.field = field;
        this.done = done;
    }

    @Override
    public void type(String text) {
        field.replaceSelection(text);
    }

    @Override
    public void delete() {
        if (field.getSelectionStart() == field.getSelectionEnd() && field.getCaretPosition() > 0) {
            int end = field.getCaretPosition();
            field.select(field.getText().offsetByCodePoints(end, -1), end);
        }
        field.replaceSelection("");
    }

    @Override
    public void done() {
        done.run();
    }
}
