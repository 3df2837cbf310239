package gym.sorespot.bench;

import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.kiosk.Shown;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;

/** How long each touch of a {@link Finger} takes to be seen. Not the event thread. */
final class TouchProbe implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long MILLI = 1_000_000;
    /** Closer together, two touches of one place would be one. */
    private static final long PAUSE = 320 * MILLI;
    /** Nothing is painted for so long: the change is there. */
    private static final long QUIET = 120 * MILLI;

    private static final long PATIENCE = 3_000 * MILLI;
    /** How long a finger rests on the glass. */
    private static final long REST = 60 * MILLI;

    private final PaintWatch watch = new PaintWatch();
    private final Finger finger = new Finger();
    private final Robot camera;
    private final JFrame frame;
    private final Samples samples;
    private final long eventThread;
    private long touchedAt;

    TouchProbe(KioskRig kiosk, Samples samples) throws AWTException, IOException {
        this.samples = samples;
        this.frame = kiosk.frame();
        this.camera =
                new Robot(GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice());
        this.eventThread = GuiActionRunner.execute(() -> {
            RepaintManager.setCurrentManager(watch);
            return Thread.currentThread().getId();
        });
    }

    /** Touches the middle of a component. */
    void touch(String kind, Component component) {
        touch(kind, GuiActionRunner.execute(() -> {
            Point middle = new Point(component.getWidth() / 2, component.getHeight() / 2);
            SwingUtilities.convertPointToScreen(middle, component);
            return middle;
        }));
    }

    /** Touches a point of the display; measured is from the moment the finger lifts, which is when things happen. */
    void touch(String kind, Point at) {
        settle();
        finger.move(at.x, at.y);
        idle();
        String screen = screen();
        BufferedImage before = picture();
        long pressed = System.nanoTime();
        finger.press();
        sleepUntil(pressed + REST);
        idle();
        measured(screen, kind, before, finger::beginLift);
    }

    /** Drags upwards by steps of a finger; each step is measured. */
    void drag(String kind, Point from, int steps, int pixels) {
        settle();
        finger.move(from.x, from.y);
        idle();
        String screen = screen();
        finger.press();
        idle();
        for (int i = 1; i <= steps; i++) {
            int y = from.y - i * pixels;
            measured(screen, kind, picture(), () -> finger.beginMove(from.x, y));
        }
        finger.beginLift();
        finger.done();
        quiet();
        touchedAt = System.nanoTime();
    }

    private void measured(String screen, String kind, BufferedImage before, Runnable touch) {
        int rounds = watch.rounds();
        long worked = THREADS.getThreadCpuTime(eventThread);
        long begin = System.nanoTime();
        touch.run();
        while (watch.rounds() == rounds && System.nanoTime() - begin < PATIENCE / 2) {
            LockSupport.parkNanos(50_000);
        }
        long first = watch.paintedAt() - begin;
        finger.done();
        boolean painted = watch.rounds() > rounds;
        quiet();
        touchedAt = System.nanoTime();
        long whole = watch.paintedAt() - begin;
        long processor = THREADS.getThreadCpuTime(eventThread) - worked;
        // A touch that changes no pixel is no sample: it would only flatter.
        if (painted && !same(before, picture())) {
            samples.add(new Samples.Sample(screen, kind, first, whole, processor));
        } else {
            System.out.println("  no change: " + screen + ", " + kind);
        }
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        return Arrays.equals(
                ((DataBufferInt) one.getRaster().getDataBuffer()).getData(),
                ((DataBufferInt) other.getRaster().getDataBuffer()).getData());
    }

    private BufferedImage picture() {
        return camera.createScreenCapture(new Rectangle(frame.getLocationOnScreen(), frame.getSize()));
    }

    private String screen() {
        return GuiActionRunner.execute(() -> Shown.screen(frame.getRootPane()));
    }

    private void settle() {
        quiet();
        sleepUntil(touchedAt + PAUSE);
    }

    private void quiet() {
        long begin = System.nanoTime();
        long now = begin;
        while (now - Math.max(begin, watch.paintedAt()) < QUIET && now - begin < PATIENCE) {
            idle();
            LockSupport.parkNanos(5 * MILLI);
            now = System.nanoTime();
        }
    }

    /** The display has told Java all, and the event thread is through with it. */
    private static void idle() {
        Toolkit.getDefaultToolkit().sync();
        try {
            EventQueue.invokeAndWait(() -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        finger.close();
    }

    private static void sleepUntil(long moment) {
        long left;
        while ((left = moment - System.nanoTime()) > 0) {
            LockSupport.parkNanos(left);
        }
    }
}
