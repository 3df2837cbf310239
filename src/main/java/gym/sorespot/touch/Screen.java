package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Insets;
import java.util.List;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * One screen below the head: a question, the matter, and a foot with Back at the left and one primary action at the
 * right. The same places on every screen.
 */
public class Screen extends Pane {
    private static final long serialVersionUID = 1L;

    private final Text title;
    private final Text lead;
    private final Row foot = new Row(Space.MEDIUM);
    private @Nullable JComponent matter;
    private @Nullable TouchButton back;
    private @Nullable TouchButton primary;

    /** @param title the question this screen asks */
    public Screen(String title) {
        this.title = Text.strong(Type.TITLE, title);
        this.lead = Text.plain(Type.BODY, "").in(Tone.MUTED);
        // Something has to have the keyboard's focus; the screen itself shows no ring for it.
        setFocusable(true);
        pad(Space.LARGE, Space.WIDE);
        lead.setVisible(false);
        add(this.title);
        add(lead);
        add(foot);
    }

    /** A sentence below the question. */
    public Screen lead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
        return this;
    }

    /** What the screen is about; it gets all the room between question and foot. */
    public Screen matter(JComponent newMatter) {
        if (matter != null) {
            remove(matter);
        }
        matter = newMatter;
        add(newMatter, 2);
        return this;
    }

    public Screen back(String text, Runnable action) {
        back = new TouchButton(text, ButtonKind.QUIET, Glyph.BACK, action);
        fillFoot();
        return this;
    }

    public Screen primary(String text, Runnable action) {
        primary = TouchButton.primary(text, action);
        fillFoot();
        return this;
    }

    private void fillFoot() {
        foot.removeAll();
        if (back != null) {
            foot.with(back);
        }
        if (primary != null) {
            foot.filling(primary, 1);
        }
    }

    public Text title() {
        return title;
    }

    /** The primary button, once there is one. */
    public TouchButton primary() {
        return java.util.Objects.requireNonNull(primary, "this screen has no primary action");
    }

    @Override
    int naturalWidth() {
        return shown().stream()
                .mapToInt(child -> child.getPreferredSize().width)
                .max()
                .orElse(0);
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        int inner = width - insets.left - insets.right;
        int height = insets.top + insets.bottom;
        List<Component> children = shown();
        for (Component child : children) {
            height += WidthFirst.heightOf(child, inner) + Space.MEDIUM.px();
        }
        return height;
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int inner = getWidth() - insets.left - insets.right;
        int y = insets.top;
        int titleHeight = title.heightFor(inner);
        place(title, insets.left, y, inner, titleHeight);
        y += titleHeight;
        if (lead.isVisible()) {
            y += Space.TIGHT.px();
            int leadHeight = lead.heightFor(inner);
            place(lead, insets.left, y, inner, leadHeight);
            y += leadHeight;
        }
        int footHeight = foot.getComponentCount() == 0 ? 0 : foot.heightFor(inner);
        int footTop = getHeight() - insets.bottom - footHeight;
        placeFoot(insets.left, footTop, inner, footHeight);
        if (matter != null) {
            int top = y + (y > insets.top ? Space.LARGE.px() : 0);
            place(matter, insets.left, top, inner, footTop - Space.LARGE.px() - top);
        }
    }

    private void placeFoot(int x, int y, int width, int height) {
        place(foot, x, y, width, height);
        // On a wide screen a button across all of it would be a beam, not a button.
        boolean wide = getWidth() > getHeight();
        foot.doLayout();
        if (wide && primary != null) {
            int share = Math.max(primary.getPreferredSize().width, Look.units(6));
            place(primary, width - share, 0, share, height);
        }
    }
}
