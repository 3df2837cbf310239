package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;

/**
 * A sentence or a few to be typed: as many lines as they take, all to be seen, but one text without breaks, so Enter goes on
 * to the next field. The on-screen keyboard comes up by itself. Event thread.
 */
public class TouchText extends JTextArea implements WidthFirst {
    private static final long serialVersionUID = 1L;

    private static final double NATURAL_UNITS = 6;

    /**
     * @param name for whoever cannot see what stands beside it
     * @param text at first
     */
    public TouchText(String name, String text) {
        super(text);
        getAccessibleContext().setAccessibleName(name);
        setLineWrap(true);
        setWrapStyleWord(true);
        // Tab leads on as from every other field.
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, 0), "on");
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "on");
        getActionMap().put("on", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                transferFocus();
            }
        });
        FieldLook.onChange(this, this::revalidate);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setFont(Type.LEAD.plain());
        int above = Math.max(
                Space.TIGHT.px(), (Look.unit() - getFontMetrics(getFont()).getHeight()) / 2);
        FieldLook.dress(this, above);
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        int lines = 1;
        if (width > insets.left + insets.right) {
            setSize(width, Short.MAX_VALUE);
            lines = (super.getPreferredSize().height - insets.top - insets.bottom)
                    / getFontMetrics(getFont()).getHeight();
        }
        return Math.max(
                Look.unit(), Math.max(1, lines) * getFontMetrics(getFont()).getHeight() + insets.top + insets.bottom);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(NATURAL_UNITS), heightFor(getWidth()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        FieldLook.paintPlate(this, graphics);
        super.paintComponent(graphics);
    }

    /** Tells what stands in the field whenever that changes. */
    public TouchText onTyped(Consumer<String> taker) {
        FieldLook.onChange(this, () -> taker.accept(getText()));
        return this;
    }
}
