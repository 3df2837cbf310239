package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Sheets over the screen, inside the window: a dialog of its own would escape the idle reset. They lie in the glass pane,
 * the last one on top; what is below waits. Event thread.
 */
public final class Overlays extends JComponent implements Accessible {
    private static final long serialVersionUID = 1L;

    private static final double UNITS = 10.5;
    private static final double WIDE_UNITS = 20;

    private final transient Deque<Sheet> open = new ArrayDeque<>();
    private final transient FieldWatch watch = new FieldWatch(this, this::letters);
    private transient @Nullable Component focusBefore;
    private @Nullable Keyboard keyboard;

    private record Sheet(Card card, boolean wide, boolean dismissable, Runnable onClose) {}

    private Overlays() {
        setFocusCycleRoot(true);
        setFocusTraversalPolicyProvider(false);
        addMouseListener(new Beside());
        FocusSteps.install(this, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "dismiss");
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_DIVIDE, 0), "dismiss");
        getActionMap().put("dismiss", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                dismiss();
            }
        });
    }

    /** A touch beside the sheets; one on a sheet, or the second half of the touch that opened it, means nothing. */
    private final class Beside extends MouseAdapter {
        private boolean meant;

        @Override
        public void mousePressed(MouseEvent event) {
            meant = isBeside(event) && !OneFinger.isSecond(event, false);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            if (meant && isBeside(event)) {
                dismiss();
            }
            meant = false;
        }

        private boolean isBeside(MouseEvent event) {
            return Arrays.stream(getComponents())
                    .noneMatch(child -> child.getBounds().contains(event.getPoint()));
        }
    }

    /** What lies below waits: no key gets through to it. */
    @Override
    protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
        boolean used = super.processKeyBinding(key, event, condition, pressed);
        return used || (condition == WHEN_ANCESTOR_OF_FOCUSED_COMPONENT && isOpen());
    }

    /** The overlays of the window that a component is in; makes them its glass pane where they are not yet. */
    public static Overlays of(Component component) {
        JRootPane root = SwingUtilities.getRootPane(component);
        if (root == null) {
            throw new IllegalStateException("an overlay needs a component that is in a window");
        }
        if (root.getGlassPane() instanceof Overlays overlays) {
            return overlays;
        }
        Overlays overlays = new Overlays();
        root.setGlassPane(overlays);
        overlays.setVisible(false);
        return overlays;
    }

    /**
     * Lays a sheet on top.
     *
     * @param content as wide as a sheet is, as high as it needs
     * @param dismissable whether a touch beside it, or Escape, closes it
     * @param onClose after it has gone, however it went
     */
    public void open(JComponent content, boolean dismissable, Runnable onClose) {
        if (open.isEmpty()) {
            focusBefore = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        }
        Card card = new Card(Space.MEDIUM);
        card.pad(Space.LARGE);
        // Filling: content that can scroll gives way where the screen is too low for all of it.
        card.filling(content);
        Text.firstIn(content).ifPresent(title -> card.getAccessibleContext().setAccessibleName(title.getText()));
        open.push(new Sheet(card, content instanceof WideSheet, dismissable, onClose));
        add(card, 0);
        setVisible(true);
        setFocusable(true);
        revalidate();
        repaint();
        requestFocusInWindow();
    }

    /** Whether anything lies over the screen. */
    public boolean isOpen() {
        return !open.isEmpty();
    }

    private void dismiss() {
        Sheet top = open.peek();
        if (top != null && top.dismissable()) {
            close();
        }
    }

    /** Takes the top sheet away. */
    public void close() {
        Sheet top = open.poll();
        if (top == null) {
            return;
        }
        takeAway(top);
    }

    /** Takes the sheet with this content away, wherever in the pile it lies; does nothing when it is not there. */
    public void close(JComponent content) {
        for (Sheet sheet : List.copyOf(open)) {
            if (sheet.card().isAncestorOf(content)) {
                open.remove(sheet);
                takeAway(sheet);
            }
        }
    }

    private void takeAway(Sheet sheet) {
        remove(sheet.card());
        setVisible(!open.isEmpty());
        // Else the focus, and its ring, would go to whatever comes first in the window.
        Component before = focusBefore;
        if (open.isEmpty() && before != null) {
            focusBefore = null;
            before.requestFocusInWindow();
        }
        revalidate();
        repaint();
        sheet.onClose().run();
    }

    /** Takes all sheets away: the visit is over. */
    public void closeAll() {
        while (!open.isEmpty()) {
            close();
        }
    }

    /** The on-screen keyboard comes up below the sheets while one of them needs letters. */
    private void letters(@Nullable JTextComponent field) {
        if (keyboard != null) {
            remove(keyboard);
            keyboard = null;
        }
        if (field != null) {
            Keyboard made = new Keyboard(getLocale(), new FieldKeys(field, this::requestFocusInWindow));
            keyboard = made;
            add(made);
        }
        revalidate();
        repaint();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        watch.start();
    }

    @Override
    public void removeNotify() {
        watch.stop();
        super.removeNotify();
    }

    @Override
    public void doLayout() {
        int below = keyboard == null ? 0 : keyboard.heightFor(getWidth());
        if (keyboard != null) {
            Pane.place(keyboard, 0, getHeight() - below, getWidth(), below);
        }
        int room = getHeight() - below;
        for (Sheet sheet : open) {
            double units = sheet.wide() && getWidth() > getHeight() ? WIDE_UNITS : UNITS;
            int width = Math.min(getWidth() - 2 * Space.LARGE.px(), Look.units(units));
            boolean low = Reach.isLow(getWidth(), getHeight());
            int most = low ? Math.min(room, getHeight() / 2) - Space.LARGE.px() : room - 2 * Space.LARGE.px();
            int height = Math.min(sheet.card().heightFor(width), most);
            int top = low ? room - Space.LARGE.px() - height : (room - height) / 2;
            Pane.place(sheet.card(), (getWidth() - width) / 2, top, width, height);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(Tone.SCRIM.color());
        graphics.fillRect(0, 0, getWidth(), getHeight());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.GLASS_PANE;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }
}
