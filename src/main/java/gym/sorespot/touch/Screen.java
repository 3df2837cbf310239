package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * One screen below the head: a question, the matter, and a foot with Back at the left and one primary action at the
 * right. The same places on every screen.
 */
public class Screen extends Pane {
    private static final long serialVersionUID = 1L;

    /** On a lower screen, air is what there is least of. */
    private static final double LOW_UNITS = 10;

    private final Text title;
    private final Text lead;
    private final Foot foot = new Foot();
    private @Nullable JComponent matter;
    private @Nullable JComponent aside;
    private @Nullable TouchButton back;
    private @Nullable TouchButton primary;

    /** @param title the question this screen asks */
    public Screen(String title) {
        this.title = Text.strong(Type.TITLE, title);
        this.lead = Text.plain(Type.BODY, "").in(Tone.MUTED);
        getAccessibleContext().setAccessibleName(title);
        // Something has to have the keyboard's focus; the screen itself shows no ring for it.
        setFocusable(true);
        pad(Space.NONE, Space.WIDE);
        lead.setVisible(false);
        bind(KeyEvent.VK_ENTER, "primary", () -> primary);
        bind(KeyEvent.VK_ESCAPE, "back", () -> back);
        // A number pad has no Escape, and its Enter may be needed for what has the focus.
        bind(KeyEvent.VK_DIVIDE, "back", () -> back);
        bind(KeyEvent.VK_MULTIPLY, "primary", () -> primary);
        add(this.title);
        add(lead);
        add(foot);
    }

    /** Enter does the primary action and Escape goes back, unless the screen has only just come. */
    private void bind(int key, String name, Supplier<@Nullable TouchButton> button) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key, 0), name);
        getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                Stage stage = (Stage) SwingUtilities.getAncestorOfClass(Stage.class, Screen.this);
                TouchButton target = button.get();
                if (target != null && (stage == null || (stage.current() == Screen.this && stage.settled()))) {
                    target.doClick(0);
                }
            }
        });
    }

    /** A sentence below the question. */
    public Screen lead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
        return this;
    }

    /** Something small at the right of the question; above the foot where it could not be reached there. */
    public Screen aside(JComponent newAside) {
        if (aside != null) {
            remove(aside);
        }
        aside = newAside;
        add(newAside, 1);
        return this;
    }

    /** What the screen is about; it gets all the room between question and foot. */
    public Screen matter(JComponent newMatter) {
        if (matter != null) {
            remove(matter);
        }
        matter = newMatter;
        add(newMatter, getComponentZOrder(foot));
        return this;
    }

    public Screen back(String text, Runnable action) {
        back = new TouchButton(text, ButtonKind.QUIET, Glyph.BACK, action);
        foot.fill(back, primary);
        return this;
    }

    public Screen primary(String text, Runnable action) {
        primary = TouchButton.primary(text, action);
        foot.fill(back, primary);
        return this;
    }

    /** Takes the primary action away where there is none. */
    public Screen noPrimary() {
        primary = null;
        foot.fill(back, null);
        return this;
    }

    public Text title() {
        return title;
    }

    /** The primary button, once there is one. */
    public TouchButton primary() {
        return Objects.requireNonNull(primary, "this screen has no primary action");
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
        int height = 2 * air();
        List<Component> children = shown();
        for (Component child : children) {
            height += WidthFirst.heightOf(child, inner) + Space.MEDIUM.px();
        }
        return height;
    }

    /** What is free above and below the matter, and at the upper and lower edge. */
    private int air() {
        return (getHeight() < Look.units(LOW_UNITS) ? Space.MEDIUM : Space.LARGE).px();
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int inner = getWidth() - insets.left - insets.right;
        int air = air();
        int y = air;
        int reach = Reach.top(this);
        JComponent beside = aside;
        boolean below = beside != null && reach > 0 && Reach.isTouched(beside);
        Dimension asideSize = beside == null ? new Dimension() : beside.getPreferredSize();
        int titleWidth = inner - (beside == null || below ? 0 : asideSize.width + Space.MEDIUM.px());
        int titleHeight = title.heightFor(titleWidth);
        place(title, insets.left, y, titleWidth, titleHeight);
        int asideLeft = insets.left + inner - asideSize.width;
        if (beside != null && !below) {
            place(beside, asideLeft, y + (titleHeight - asideSize.height) / 2, asideSize.width, asideSize.height);
        }
        y += titleHeight;
        if (lead.isVisible()) {
            y += Space.TIGHT.px();
            int leadHeight = lead.heightFor(inner);
            place(lead, insets.left, y, inner, leadHeight);
            y += leadHeight;
        }
        int footHeight = foot.getComponentCount() == 0 ? 0 : foot.heightFor(inner);
        int footTop = getHeight() - air - footHeight;
        place(foot, insets.left, footTop, inner, footHeight);
        int bottom = footTop;
        if (beside != null && below) {
            bottom -= Space.MEDIUM.px() + asideSize.height;
            place(beside, asideLeft, bottom, asideSize.width, asideSize.height);
        }
        if (matter != null) {
            int top = y + (y > air ? air : 0);
            int lower = Reach.isSeenTo(matter) ? top : Math.max(top, reach);
            place(matter, insets.left, lower, inner, bottom - air - lower);
        }
    }
}
