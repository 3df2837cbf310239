package gym.sorespot.touch;

import java.awt.Component;

/** A component whose height follows from the width it gets, as text's does. */
public interface WidthFirst {

    /** The height in pixels that is needed at this width. */
    int heightFor(int width);

    /** The height any component needs at this width. */
    static int heightOf(Component component, int width) {
        return component instanceof WidthFirst flowing ? flowing.heightFor(width) : component.getPreferredSize().height;
    }
}
