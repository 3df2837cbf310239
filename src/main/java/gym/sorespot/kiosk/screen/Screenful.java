package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.TouchScale;
import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Optional;

/**
 * Where the window goes. Immutable.
 *
 * @param configuration of the screen
 * @param bounds in pixels of the desktop; of the whole window on a desk
 * @param windowed on a desk instead of the whole screen
 * @param scale size of a touch unit
 * @param found whether the screen that was asked for is there; if not, this is the main one
 */
public record Screenful(
        GraphicsConfiguration configuration, Rectangle bounds, boolean windowed, TouchScale scale, boolean found) {
    /** A window on a desk has the shape of a kiosk screen that stands. */
    private static final double SHAPE = 9 / 16.0;

    private static final double SHARE_OF_DESK = 0.9;

    /** Millimetres of a touch unit must stay touchable by a mouse on a small desk. */
    private static final double LEAST_PX_PER_MM = 1.6;

    /**
     * All of a screen.
     *
     * @param number of the screen, 1 is the main one
     * @param inches its diagonal
     */
    public static Screenful whole(int number, double inches) {
        GraphicsConfiguration configuration = device(number).getDefaultConfiguration();
        Rectangle screen = configuration.getBounds();
        TouchScale scale = TouchScale.ofScreen(inches, screen.width, screen.height);
        return new Screenful(configuration, screen, false, scale, exists(number));
    }

    /**
     * A window on a desk that shows a screen of those inches smaller.
     *
     * @param number of the screen, 1 is the main one
     * @param inches diagonal of the screen that is shown
     * @param size of the window; empty for as large as the desk allows
     */
    public static Screenful onDesk(int number, double inches, Optional<Dimension> size) {
        GraphicsConfiguration configuration = device(number).getDefaultConfiguration();
        Rectangle desk = desk(configuration);
        Dimension window = size.orElseGet(() -> standing(desk));
        int x = desk.x + Math.max(0, desk.width - window.width) / 2;
        int y = desk.y + Math.max(0, desk.height - window.height) / 3;
        double pxPerMm =
                TouchScale.ofScreen(inches, window.width, window.height).pxPerMm();
        TouchScale scale = new TouchScale(Math.max(LEAST_PX_PER_MM, pxPerMm), 1);
        return new Screenful(configuration, new Rectangle(new Point(x, y), window), true, scale, exists(number));
    }

    private static Rectangle desk(GraphicsConfiguration configuration) {
        Rectangle screen = configuration.getBounds();
        Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(configuration);
        return new Rectangle(
                screen.x + taken.left,
                screen.y + taken.top,
                screen.width - taken.left - taken.right,
                screen.height - taken.top - taken.bottom);
    }

    private static Dimension standing(Rectangle desk) {
        int height = (int) Math.min(desk.height * SHARE_OF_DESK, desk.width * SHARE_OF_DESK / SHAPE);
        return new Dimension((int) (height * SHAPE), height);
    }

    private static boolean exists(int number) {
        return number <= GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length;
    }

    private static GraphicsDevice device(int number) {
        GraphicsEnvironment all = GraphicsEnvironment.getLocalGraphicsEnvironment();
        GraphicsDevice main = all.getDefaultScreenDevice();
        return number > 1 && exists(number) ? others(all.getScreenDevices(), main)[number - 2] : main;
    }

    private static GraphicsDevice[] others(GraphicsDevice[] devices, GraphicsDevice main) {
        return java.util.Arrays.stream(devices)
                .filter(device -> !device.equals(main))
                .toArray(GraphicsDevice[]::new);
    }
}
