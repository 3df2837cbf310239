package gym.sorespot.touch.body;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** A finger on the map: a press that slides off cancels, a double touch counts once. Event thread. */
final class BodyTouch extends MouseAdapter {
    /** Two touches of the same thing closer together are one. */
    private static final int DOUBLE_TOUCH_MILLIS = 350;

    private final BiFunction<Integer, Integer, Hit> hits;
    private final Consumer<@Nullable Hit> pressing;
    private final Consumer<Hit> touched;
    private @Nullable Hit pressed;
    private @Nullable Hit last;
    private long lastAt;

    /**
     * @param hits what lies at a pixel
     * @param pressing told what lies under the finger, null when it has gone
     * @param touched told what was touched
     */
    BodyTouch(BiFunction<Integer, Integer, Hit> hits, Consumer<@Nullable Hit> pressing, Consumer<Hit> touched) {
        this.hits = hits;
        this.pressing = pressing;
        this.touched = touched;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (!SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        Hit hit = hits.apply(event.getX(), event.getY());
        long passed = event.getWhen() - lastAt;
        // Less than nothing passes where somebody sets the computer's clock back.
        if (hit.equals(last) && passed >= 0 && passed < DOUBLE_TOUCH_MILLIS) {
            return;
        }
        pressed = hit;
        pressing.accept(hit);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (pressed != null && !same(pressed, hits.apply(event.getX(), event.getY()))) {
            pressed = null;
            pressing.accept(null);
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        Hit hit = pressed;
        if (hit == null || !SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        pressed = null;
        pressing.accept(null);
        last = hit;
        lastAt = event.getWhen();
        touched.accept(hit);
    }

    /** A finger rolls a little: what is still possible is still meant. */
    private static boolean same(Hit before, Hit now) {
        if (before instanceof Hit.Several several) {
            return now instanceof Hit.One one && several.spots().contains(one.spot())
                    || now instanceof Hit.Several others && others.spots().contains(several.nearest());
        }
        if (before instanceof Hit.One one && now instanceof Hit.Several several) {
            return several.spots().contains(one.spot());
        }
        return before.equals(now);
    }
}
