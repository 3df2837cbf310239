package gym.sorespot.touch.body;

import java.util.Locale;
import java.util.function.Consumer;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleAction;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import org.jspecify.annotations.Nullable;

/** One spot for assistive technology: its name, whether and how it is flagged, and touching it. Event thread. */
final class SpotAccess extends AccessibleContext implements Accessible, AccessibleAction {
    private final BodySpot spot;
    private final int index;
    private final BodyMarks marks;
    private final BodyWords words;
    private final Consumer<BodySpot> touched;

    /** @param index among the map's children */
    SpotAccess(Accessible map, BodySpot spot, int index, BodyMarks marks, BodyWords words, Consumer<BodySpot> touched) {
        this.spot = spot;
        this.index = index;
        this.marks = marks;
        this.words = words;
        this.touched = touched;
        setAccessibleParent(map);
    }

    boolean is(BodySpot other) {
        return spot.equals(other);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        return this;
    }

    @Override
    public String getAccessibleName() {
        return words.name(spot);
    }

    @Override
    public String getAccessibleDescription() {
        return words.state(spot, marks.severity(spot));
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return AccessibleRole.TOGGLE_BUTTON;
    }

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
        AccessibleStateSet states = new AccessibleStateSet();
        states.add(AccessibleState.ENABLED);
        states.add(AccessibleState.VISIBLE);
        states.add(AccessibleState.SHOWING);
        states.add(AccessibleState.FOCUSABLE);
        if (marks.severity(spot) > 0) {
            states.add(AccessibleState.CHECKED);
        }
        if (spot.equals(marks.focused())) {
            states.add(AccessibleState.FOCUSED);
        }
        return states;
    }

    @Override
    public AccessibleAction getAccessibleAction() {
        return this;
    }

    @Override
    public int getAccessibleActionCount() {
        return 1;
    }

    @Override
    public @Nullable String getAccessibleActionDescription(int action) {
        return action == 0 ? CLICK : null;
    }

    @Override
    public boolean doAccessibleAction(int action) {
        if (action != 0) {
            return false;
        }
        touched.accept(spot);
        return true;
    }

    @Override
    public int getAccessibleIndexInParent() {
        return index;
    }

    @Override
    public int getAccessibleChildrenCount() {
        return 0;
    }

    @Override
    public @Nullable Accessible getAccessibleChild(int child) {
        return null;
    }

    @Override
    public Locale getLocale() {
        Accessible map = getAccessibleParent();
        return map == null ? Locale.ROOT : map.getAccessibleContext().getLocale();
    }
}
