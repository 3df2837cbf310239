package gym.sorespot.touch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One of several: toggles of which exactly one is chosen, or none at first.
 *
 * @param <T> what is chosen
 */
public class Choice<T> extends Tiles {
    private static final long serialVersionUID = 1L;

    private final int least;
    private final ButtonKind kind;
    private final transient Consumer<T> onChoose;
    private final transient Map<T, TouchToggle> toggles = new LinkedHashMap<>();

    /**
     * @param units least width of a toggle in touch units; there are as many a row as fit
     * @param kind of the toggles
     * @param onChoose on the event thread, by touch only
     */
    public Choice(double units, ButtonKind kind, Consumer<T> onChoose) {
        super(Space.SMALL);
        this.least = Look.units(units);
        this.kind = kind;
        this.onChoose = onChoose;
    }

    /** As many as fit, without a word being cut, in rows that are equally long. */
    @Override
    int columnsFor(int width) {
        if (kind == ButtonKind.TILE && fitOneRow(width)) {
            return Math.max(1, toggles.size());
        }
        int widest = toggles.values().stream()
                .mapToInt(toggle -> toggle.getPreferredSize().width)
                .max()
                .orElse(0);
        int fitting = Tiles.fitting(width, Math.max(least, widest), gap());
        int rows = (toggles.size() + fitting - 1) / fitting;
        // Two rows of two, not one of three and a lonely one.
        return Math.max(1, (toggles.size() + rows - 1) / rows);
    }

    /** Tiles have room for a second line of words, and one row of three leaves no hole. */
    private boolean fitOneRow(int width) {
        int words = toggles.values().stream()
                .mapToInt(TouchToggle::leastWidth)
                .max()
                .orElse(0);
        return Tiles.fitting(width, Math.max(least, words), gap()) >= toggles.size();
    }

    /** Adds one that can be chosen. */
    public Choice<T> option(T value, String text, String detail) {
        TouchToggle toggle = new TouchToggle(text, kind, null, () -> {
            chosen(value);
            onChoose.accept(value);
        });
        if (!detail.isEmpty()) {
            toggle.detailed(detail);
        }
        toggles.put(value, toggle.oneOfSeveral());
        add(toggle);
        return this;
    }

    /** Shows what is chosen; null for nothing. */
    public Choice<T> chosen(@Nullable T value) {
        toggles.forEach((key, toggle) -> toggle.setSelected(key.equals(value)));
        return this;
    }

    /** The toggle of a value, for tests and focus. */
    public @Nullable TouchToggle toggle(T value) {
        return toggles.get(value);
    }
}
