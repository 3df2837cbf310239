package gym.sorespot.touch;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** What a field for one line and a field for several have in common: letters, plate, and being told of each change. */
final class FieldLook {
    private FieldLook() {}

    /** @param above room over and under the text, in pixels */
    static void dress(JTextComponent field, int above) {
        field.setForeground(Tone.INK.color());
        field.setCaretColor(Tone.INK.color());
        field.setOpaque(false);
        // The window's cursor holds, which is hidden on a kiosk.
        field.setCursor(null);
        int side = Space.MEDIUM.px();
        field.setBorder(BorderFactory.createEmptyBorder(above, side, above, side));
    }

    /** The plate under the text; the keyboard's focus shows at its edge. */
    static void paintPlate(JTextComponent field, Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            boolean focused = field.isFocusOwner();
            RoundBox.paint(
                    g,
                    field.getWidth(),
                    field.getHeight(),
                    Look.corner(),
                    (field.isEnabled() ? Tone.SURFACE : Tone.DISABLED).color(),
                    (focused ? Tone.FOCUS : Tone.LINE).color(),
                    focused ? Look.focusWidth() : Look.outline());
        } finally {
            g.dispose();
        }
    }

    /** Does something whenever the text has changed. */
    static void onChange(JTextComponent field, Runnable told) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                told.run();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                told.run();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                told.run();
            }
        });
    }
}
