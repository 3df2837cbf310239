package gym.sorespot.touch.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** The map for assistive technology: a group of spots; its description is the spot that has the focus. Event thread. */
final class MapAccess extends JComponent.AccessibleJComponent {
    private static final long serialVersionUID = 1L;

    private final transient BodyMap map;
    private final transient BodyWords words;
    private final transient List<SpotAccess> spots = new ArrayList<>();

    MapAccess(BodyMap map, BodyShapes shapes, BodyMarks marks, BodyWords words, Consumer<BodySpot> touched) {
        map.super();
        this.map = map;
        this.words = words;
        for (BodyPlace home : shapes.homes()) {
            spots.add(new SpotAccess(map, home.spot(), spots.size(), marks, words, touched));
        }
    }

    private SpotAccess focused() {
        return spots.stream()
                .filter(spot -> spot.is(map.focusedSpot()))
                .findFirst()
                .orElseThrow();
    }

    /** Tells that another spot has the focus. */
    void focusMoved() {
        firePropertyChange(ACCESSIBLE_ACTIVE_DESCENDANT_PROPERTY, null, focused());
    }

    @Override
    public String getAccessibleName() {
        return words.title();
    }

    @Override
    public String getAccessibleDescription() {
        SpotAccess spot = focused();
        return spot.getAccessibleName() + ": " + spot.getAccessibleDescription();
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return AccessibleRole.PANEL;
    }

    @Override
    public int getAccessibleChildrenCount() {
        return spots.size() + super.getAccessibleChildrenCount();
    }

    @Override
    public @Nullable Accessible getAccessibleChild(int child) {
        return child < spots.size() ? spots.get(child) : super.getAccessibleChild(child - spots.size());
    }
}
