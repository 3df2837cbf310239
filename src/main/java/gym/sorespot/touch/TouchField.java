package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Insets;
import java.util.function.Consumer;
import javax.swing.JTextField;

/** One line of text to be typed, as high as a finger needs; the on-screen keyboard comes up by itself. Event thread. */
public class TouchField extends JTextField implements WidthFirst {
    private static final long serialVersionUID = 1L;

    private static final double NATURAL_UNITS = 6;

    /**
     * @param name for whoever cannot see what stands beside it
     * @param text at first
     */
    public TouchField(String name, String text) {
        super(text);
        getAccessibleContext().setAccessibleName(name);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setFont(Type.LEAD.plain());
        FieldLook.dress(this, Space.TIGHT.px());
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        return Math.max(Look.unit(), getFontMetrics(getFont()).getHeight() + insets.top + insets.bottom);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(NATURAL_UNITS), heightFor(0));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        FieldLook.paintPlate(this, graphics);
        super.paintComponent(graphics);
    }

    /** Tells what stands in the field whenever that changes. */
    public TouchField onTyped(Consumer<String> taker) {
        FieldLook.onChange(this, () -> taker.accept(getText()));
        return this;
    }
}
