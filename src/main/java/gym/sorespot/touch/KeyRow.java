package gym.sorespot.touch;

import java.awt.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;

/** A row of a keyboard: keys of one width, some of them several columns wide, all of it in the middle. */
final class KeyRow extends Pane {
    private static final long serialVersionUID = 1L;

    private final int columns;
    private final int gap = Space.SMALL.px();
    private final Map<Component, Double> spans = new HashMap<>();

    /** @param columns of the widest row, which all rows share */
    KeyRow(int columns) {
        this.columns = columns;
    }

    /** Adds a key as wide as so many columns. */
    KeyRow with(JComponent key, double span) {
        add(key);
        spans.put(key, span);
        return this;
    }

    private double pitch(int width) {
        return (width + gap) / (double) columns;
    }

    private double span(Component key) {
        return spans.getOrDefault(key, 1.0);
    }

    @Override
    int naturalWidth() {
        return columns * (Look.unit() + gap) - gap;
    }

    @Override
    public int heightFor(int width) {
        return ButtonKind.LETTER.height();
    }

    @Override
    public void doLayout() {
        List<Component> keys = shown();
        double pitch = pitch(getWidth());
        double used = keys.stream().mapToDouble(this::span).sum() * pitch - gap;
        double x = (getWidth() - used) / 2;
        for (Component key : keys) {
            double next = x + span(key) * pitch;
            place(key, (int) Math.round(x), 0, (int) Math.round(next - gap) - (int) Math.round(x), getHeight());
            x = next;
        }
    }
}
