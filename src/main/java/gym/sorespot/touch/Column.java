package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Insets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/** Children one below the other, each as wide as the column; some may share what height is left. */
public class Column extends Pane {
    private static final long serialVersionUID = 1L;

    private final int gap;
    private final Map<Component, Integer> extraAbove = new HashMap<>();
    private final Map<Component, Integer> weights = new HashMap<>();
    private final Set<Component> dispensable = new HashSet<>();
    private boolean centred;

    /** @param gap between two children */
    public Column(Space gap) {
        this.gap = gap.px();
    }

    /** Adds a child as high as it needs to be. */
    public Column with(JComponent child) {
        add(child);
        return this;
    }

    /** Adds a child as high as it needs to be, with more distance above it than the rest have. */
    public Column with(JComponent child, Space above) {
        add(child);
        extraAbove.put(child, above.px() - gap);
        return this;
    }

    /** Adds a child that says nothing new: it goes where there is too little height for all. */
    public Column whereRoom(JComponent child) {
        add(child);
        dispensable.add(child);
        return this;
    }

    /** Adds a child that takes what height is left over. */
    public Column filling(JComponent child) {
        add(child);
        weights.put(child, 1);
        return this;
    }

    /** Keeps the children in the middle of the height when none of them fills it. */
    public Column centred() {
        centred = true;
        return this;
    }

    @Override
    public Column pad(Space all) {
        super.pad(all);
        return this;
    }

    @Override
    public Column pad(Space vertical, Space horizontal) {
        super.pad(vertical, horizontal);
        return this;
    }

    @Override
    public void remove(int index) {
        Component child = getComponent(index);
        extraAbove.remove(child);
        weights.remove(child);
        dispensable.remove(child);
        super.remove(index);
    }

    @Override
    public void removeAll() {
        extraAbove.clear();
        weights.clear();
        dispensable.clear();
        super.removeAll();
    }

    private int above(Component child, boolean first) {
        return first ? 0 : gap + extraAbove.getOrDefault(child, 0);
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
        return insets.top + insets.bottom + contentHeight(shown(), width - insets.left - insets.right);
    }

    private int contentHeight(List<Component> children, int inner) {
        int height = gaps(children);
        for (Component child : children) {
            height += WidthFirst.heightOf(child, inner);
        }
        return height;
    }

    /** How much of the height cannot be seen without scrolling: the middle is that of what can. */
    private int unseen() {
        JViewport port = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, this);
        if (port == null) {
            return 0;
        }
        int above = SwingUtilities.convertPoint(this, 0, 0, port.getView()).y;
        return Math.max(0, getHeight() - (port.getHeight() - 2 * above));
    }

    private List<Component> fitting(int inner, int room) {
        List<Component> children = shown();
        if (dispensable.isEmpty() || contentHeight(children, inner) <= room) {
            return children;
        }
        dispensable.forEach(child -> place(child, 0, 0, 0, 0));
        return children.stream().filter(child -> !dispensable.contains(child)).toList();
    }

    private int gaps(List<Component> children) {
        int height = 0;
        for (int i = 0; i < children.size(); i++) {
            height += above(children.get(i), i == 0);
        }
        return height;
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int inner = getWidth() - insets.left - insets.right;
        List<Component> children = fitting(inner, getHeight() - insets.top - insets.bottom);
        int fillers = (int) children.stream().filter(weights::containsKey).count();
        int spare = getHeight() - insets.top - insets.bottom - gaps(children);
        int[] heights = new int[children.size()];
        for (int i = 0; i < heights.length; i++) {
            // What takes all the rest need not be measured, and it may be the whole screen.
            heights[i] = fillers == 1 && weights.containsKey(children.get(i))
                    ? 0
                    : WidthFirst.heightOf(children.get(i), inner);
            spare -= heights[i];
        }
        int y = insets.top + (centred && fillers == 0 ? Math.max(0, (spare - unseen()) / 2) : 0);
        for (int i = 0; i < heights.length; i++) {
            Component child = children.get(i);
            y += above(child, i == 0);
            int height = heights[i] + (weights.containsKey(child) ? spare / fillers : 0);
            place(child, insets.left, y, inner, height);
            y += Math.max(0, height);
        }
    }
}
