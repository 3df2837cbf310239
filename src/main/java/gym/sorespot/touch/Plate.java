package gym.sorespot.touch;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.ButtonModel;
import org.jspecify.annotations.Nullable;

/** Measures and paints the face of a button: plate, drawing, words, a line of detail. */
final class Plate {
    private final AbstractButton button;
    final ButtonKind kind;
    final @Nullable Glyph glyph;
    private final Breaks breaks = new Breaks();
    String detail = "";
    boolean glyphAfter;

    Plate(AbstractButton button, ButtonKind kind, @Nullable Glyph glyph) {
        this.button = button;
        this.kind = kind;
        this.glyph = glyph;
    }

    private int sidePadding() {
        return switch (kind) {
            case PRIMARY, QUIET -> Space.LARGE.px();
            case PLAIN, KEY -> Space.SMALL.px();
            case LETTER -> Space.TIGHT.px();
            default -> Space.MEDIUM.px();
        };
    }

    private int glyphSize() {
        return (int) Math.round(font().getSize2D() * 1.1);
    }

    private int glyphRoom() {
        return glyph == null ? 0 : glyphSize() + (button.getText().isEmpty() ? 0 : Space.SMALL.px());
    }

    private Font font() {
        return kind.type.strong();
    }

    /** A tile keeps a place for its tick, so that choosing it moves nothing. */
    private int tickRoom() {
        return kind == ButtonKind.TILE && button instanceof TouchToggle ? Look.px(40) + Space.SMALL.px() : 0;
    }

    private Lines words(int width) {
        int room = width - 2 * sidePadding() - glyphRoom() - tickRoom();
        return breaks.broken(button.getText(), font(), Math.max(1, room), button.getLocale());
    }

    private Lines detailLines(int width) {
        int room = width - 2 * sidePadding() - tickRoom();
        return breaks.broken(detail, Type.BODY.plain(), Math.max(1, room), button.getLocale());
    }

    int naturalWidth() {
        int words = words(Integer.MAX_VALUE / 2).width();
        int details = detail.isEmpty() ? 0 : detailLines(Integer.MAX_VALUE / 2).width();
        int text = Math.max(words + glyphRoom(), details);
        return Math.max(kind.height(), text + 2 * sidePadding() + tickRoom() + 1);
    }

    /** The width below which a word of it would be cut. */
    int leastWidth() {
        double longest = Stream.of(button.getText().split(" ", -1))
                .mapToDouble(word -> Lines.measure(word, font()))
                .max()
                .orElse(0);
        return (int) Math.ceil(longest) + glyphRoom() + 2 * sidePadding() + tickRoom() + 1;
    }

    int heightFor(int width) {
        int text = words(width).height()
                + (detail.isEmpty() ? 0 : detailLines(width).height());
        int padding = kind == ButtonKind.TILE ? 2 * Space.MEDIUM.px() : 2 * Space.TIGHT.px();
        return Math.max(kind.height(), text + padding);
    }

    /** Whether the words are wholly inside and none is cut, for painted-screen tests. */
    boolean fits() {
        Lines words = words(button.getWidth());
        int room = button.getWidth() - glyphRoom();
        int height = words.height()
                + (detail.isEmpty() ? 0 : detailLines(button.getWidth()).height());
        return !words.wordCut() && words.width() <= room && height <= button.getHeight();
    }

    private boolean down() {
        ButtonModel model = button.getModel();
        return model.isArmed() && model.isPressed();
    }

    private Tone fill() {
        if (!button.isEnabled()) {
            return Tone.DISABLED;
        }
        if (button.isSelected()) {
            return kind == ButtonKind.TILE ? Tone.ACCENT_TINT : down() ? Tone.ACCENT_PRESSED : Tone.ACCENT;
        }
        return down() ? kind.pressed : kind.fill;
    }

    Tone ink() {
        if (!button.isEnabled()) {
            return Tone.DISABLED_INK;
        }
        return button.isSelected() && kind != ButtonKind.TILE ? Tone.ACCENT_INK : kind.ink;
    }

    void paint(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            paintPlate(g);
            paintFace(g);
            if (button.isFocusOwner()) {
                boolean onAccent = fill() == Tone.ACCENT || fill() == Tone.ACCENT_PRESSED;
                FocusRing.paint(g, button, radius(), onAccent ? Tone.ACCENT_INK : Tone.SURFACE, 0);
            }
        } finally {
            g.dispose();
        }
    }

    private double radius() {
        return kind.round ? Math.min(button.getHeight(), button.getWidth()) / 2.0 : Look.corner();
    }

    private void paintPlate(Graphics2D g) {
        boolean bare = kind == ButtonKind.PLAIN && !down() && !button.isSelected();
        if (bare) {
            return;
        }
        boolean chosenTile = kind == ButtonKind.TILE && button.isSelected();
        // What cannot be touched now keeps its shape, where its fill is that of the ground.
        boolean edged = !button.isEnabled() || (kind.outlined && (chosenTile || !button.isSelected()));
        int line = edged ? Look.outline() * (chosenTile ? 2 : 1) : 0;
        Color edge = (!button.isEnabled() ? Tone.HAIRLINE : chosenTile ? Tone.ACCENT : Tone.LINE).color();
        RoundBox.paint(g, button.getWidth(), button.getHeight(), radius(), fill().color(), edge, line);
    }

    private void paintFace(Graphics2D g) {
        int width = button.getWidth();
        Lines words = words(width);
        boolean left = kind == ButtonKind.TILE;
        boolean detailed = !detail.isEmpty();
        Lines details = detailed ? detailLines(width) : words;
        double height = words.height() + (detailed ? details.height() : 0);
        double y = (button.getHeight() - height) / 2.0;
        double face = words.width() + glyphRoom();
        double x = left ? sidePadding() : (width - face) / 2.0;
        g.setColor(ink().color());
        if (glyph != null) {
            double size = glyphSize();
            double glyphX = glyphAfter ? x + face - size : x;
            glyph.draw(g, glyphX, (button.getHeight() - (detailed ? details.height() : 0) - size) / 2.0, size);
        }
        words.draw(g, glyphAfter ? x : x + glyphRoom(), y, words.width(), left ? 0 : 0.5);
        if (detailed) {
            g.setColor((button.isEnabled() ? Tone.MUTED : Tone.DISABLED_INK).color());
            double room = width - 2.0 * sidePadding() - tickRoom();
            details.draw(g, sidePadding(), y + words.height(), room, left ? 0 : 0.5);
        }
        if (kind == ButtonKind.TILE && button.isSelected()) {
            double size = Look.px(40);
            g.setColor(Tone.ACCENT.color());
            Glyph.CHECK.draw(g, width - sidePadding() - size, (button.getHeight() - size) / 2.0, size);
        }
    }
}
