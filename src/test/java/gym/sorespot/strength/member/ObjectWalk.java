package gym.sorespot.strength.member;

import java.awt.Component;
import java.awt.Container;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Everything that can be reached from an object of ours through the fields of classes of ours and plain collections. */
final class ObjectWalk {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> next = new ArrayDeque<>();

    private ObjectWalk() {}

    /** All objects that can be reached, but for the rooms and the kiosk, which are there for everybody. */
    static Stream<Object> from(Object start) {
        ObjectWalk walk = new ObjectWalk();
        walk.visit(start);
        while (!walk.next.isEmpty()) {
            walk.follow(walk.next.poll());
        }
        return List.copyOf(walk.seen).stream();
    }

    /** What components say, and what can be reached from them. */
    static Stream<Object> components(Component top) {
        List<Object> found = new ArrayList<>();
        collect(top, found);
        return found.stream();
    }

    private static void collect(Component component, List<Object> found) {
        if (component instanceof JLabel label) {
            found.add(String.valueOf(label.getText()));
        } else if (component instanceof AbstractButton button) {
            found.add(String.valueOf(button.getText()));
        }
        if (component instanceof JComponent named && named.getAccessibleContext() != null) {
            found.add(String.valueOf(named.getAccessibleContext().getAccessibleName()));
            found.add(String.valueOf(named.getToolTipText()));
        }
        if (component.getClass().getName().startsWith("gym.sorespot.")) {
            from(component).forEach(found::add);
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, found);
            }
        }
    }

    private void visit(Object object) {
        if (object != null
                && !(object instanceof TestRooms)
                && !(object instanceof TestContext)
                && !(object instanceof Enum<?>)
                && !(object instanceof Class<?>)
                && seen.add(object)) {
            next.add(object);
        }
    }

    private void follow(Object object) {
        if (object instanceof Collection<?> many) {
            many.forEach(this::visit);
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                visit(key);
                visit(value);
            });
        } else if (object instanceof Optional<?> maybe) {
            maybe.ifPresent(this::visit);
        } else if (object instanceof Object[] array) {
            for (int i = 0; i < Array.getLength(array); i++) {
                visit(Array.get(array, i));
            }
        } else if (object.getClass().getName().startsWith("gym.sorespot.")) {
            fields(object);
        }
    }

    private void fields(Object object) {
        for (Class<?> type = object.getClass();
                type != null && type.getName().startsWith("gym.sorespot.");
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    try {
                        visit(field.get(object));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }
}
