package gym.sorespot;

import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import org.jspecify.annotations.Nullable;

/** Paints screens without a display into {@code target/screens}, for eyes and for tests that measure. */
public final class Gallery {
    private static final Path FOLDER = Path.of("target", "screens");

    /** The screen that hangs now; only one does. Event thread. */
    private static @Nullable JPanel hung;

    private Gallery() {}

    /** The two ways a kiosk hangs. */
    public enum Way {
        PORTRAIT(1080, 1920),
        LANDSCAPE(1920, 1080);

        public final int width;
        public final int height;

        Way(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** A painted screen: the components as they lie, and their picture. */
    public record Painted(JRootPane root, BufferedImage picture, String name) {}

    /** Installs a theme, makes the screen in it, lays it out, paints it and keeps the picture. Any thread. */
    public static Painted paint(String name, Theme theme, Way way, Supplier<? extends JComponent> screen) {
        return paint(name, theme, way, TouchScale.reference(), screen);
    }

    /** The same on a screen of another scale. */
    public static Painted paint(
            String name, Theme theme, Way way, TouchScale scale, Supplier<? extends JComponent> screen) {
        return onEventThread(() -> {
            theme.install(scale, true);
            return painted(fileName(name, theme, way), root(screen.get()), way);
        });
    }

    /** The same as somebody sees it. */
    public static Painted paint(String name, Sight sight, Supplier<? extends JComponent> screen) {
        return onEventThread(() -> {
            sight.install();
            return painted(sight.file(name), root(screen.get()), sight.way());
        });
    }

    /** The same on a display of another size, in the theme and language the screen is made in. */
    public static Painted paint(String name, Theme theme, Display display, Supplier<? extends JComponent> screen) {
        return onEventThread(() -> {
            theme.install(display.scale(), true);
            return painted(name + "-" + display.name(), root(screen.get()), display.width(), display.height());
        });
    }

    private static JRootPane root(JComponent screen) {
        JRootPane root = new JRootPane();
        root.setDoubleBuffered(false);
        root.getContentPane().add(screen);
        return root;
    }

    /** Lays out and paints a root pane that is already filled. Event thread. */
    public static Painted painted(String file, JRootPane root, Way way) {
        return painted(file, root, way.width, way.height);
    }

    private static Painted painted(String file, JRootPane root, int width, int height) {
        hang(root, width, height);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            root.paint(g);
        } finally {
            g.dispose();
        }
        keep(picture, file);
        return new Painted(root, picture, file);
    }

    /** Gives a root pane the size of a screen, without a display, and lays it out. Event thread. */
    public static void hang(JRootPane root, Way way) {
        hang(root, way.width, way.height);
    }

    private static void hang(JRootPane root, int width, int height) {
        if (hung != null) {
            // Else whatever listens to the keyboard's focus keeps this screen, and all before it, for good.
            hung.removeNotify();
        }
        JPanel wall = new JPanel(new BorderLayout());
        wall.add(root);
        wall.setSize(width, height);
        wall.addNotify();
        hung = wall;
        relayout(wall);
    }

    /** Lays out all of it again. Event thread. */
    public static void relayout(Container top) {
        // Text breaks by width, which a first pass finds out; so does a list's length.
        for (int pass = 0; pass < 3; pass++) {
            invalidateAll(top);
            top.validate();
        }
    }

    private static void invalidateAll(Container container) {
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                invalidateAll(inner);
            }
        }
        container.invalidate();
    }

    private static String fileName(String name, Theme theme, Way way) {
        String suffix = theme == Theme.LIGHT ? "" : "-" + theme.name().toLowerCase(Locale.ROOT);
        return name + "-" + way.name().toLowerCase(Locale.ROOT) + suffix;
    }

    private static void keep(BufferedImage picture, String file) {
        try {
            Files.createDirectories(FOLDER.resolve(file).toAbsolutePath().getParent());
            QuickPng.write(picture, FOLDER.resolve(file + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs on the event thread and waits. */
    public static <T> T onEventThread(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            EventQueue.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (InvocationTargetException | ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
