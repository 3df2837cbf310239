package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JRootPane;

/** Walks what assistive technology sees of a screen: names, roles and states. Event thread. */
public final class AccessWalk {
    private static final Set<AccessibleRole> CONTROLS = Set.of(
            AccessibleRole.PUSH_BUTTON, AccessibleRole.TOGGLE_BUTTON, AccessibleRole.RADIO_BUTTON, AccessibleRole.TEXT);

    private final List<AccessibleContext> controls = new ArrayList<>();

    /** Walks everything that can be seen of a component. */
    public AccessWalk(Container top) {
        collect(top);
    }

    private void collect(Container container) {
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                if (child instanceof AbstractButton || isPicture(child)) {
                    canBeFound(child);
                    controls.add(child.getAccessibleContext());
                }
                if (child instanceof Container inner) {
                    collect(inner);
                }
            }
        }
    }

    /** One that is no part of the tree, itself or by what it lies in, is never met. */
    private static void canBeFound(Component component) {
        for (Component each = component; each != null && !(each instanceof JRootPane); each = each.getParent()) {
            assertThat(each).isInstanceOf(Accessible.class);
        }
    }

    /** What draws something of its own for the eyes and is no mere ornament is a leaf that says so. */
    private static boolean isPicture(Component component) {
        return component instanceof JComponent drawn
                && drawn.getComponentCount() == 0
                && drawn.getAccessibleContext() != null
                && drawn.getAccessibleContext().getAccessibleRole() == AccessibleRole.ICON;
    }

    /** Every control has a name of its own, a role, and says whether it can be used and whether it is chosen. */
    public void everyControlSaysWhatItIs() {
        Map<String, AccessibleContext> names = new HashMap<>();
        for (AccessibleContext control : controls) {
            String name = control.getAccessibleName();
            assertThat(name).as("name of " + control).isNotBlank();
            if (control.getAccessibleRole() == AccessibleRole.ICON) {
                continue;
            }
            assertThat(names.put(name, control))
                    .as("another control called " + name)
                    .isNull();
            assertThat(CONTROLS).as("role of " + name).contains(control.getAccessibleRole());
            assertThat(control.getAccessibleAction()).as("action of " + name).isNotNull();
            assertThat(control.getAccessibleStateSet().contains(AccessibleState.FOCUSABLE))
                    .as("whether " + name + " can have the focus")
                    .isTrue();
        }
    }

    /** The names of what is chosen. */
    public List<String> chosen() {
        return controls.stream()
                .filter(control -> control.getAccessibleStateSet().contains(AccessibleState.CHECKED))
                .map(AccessibleContext::getAccessibleName)
                .toList();
    }
}
