package gym.sorespot.touch.body;

import gym.sorespot.Gallery;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import javax.swing.WindowConstants;

/**
 * How long the body map takes to repaint at 2160 x 3840 after one spot got another severity, and beside it how long it
 * takes when all of it has to be shown again; each until the display has the pixels.
 *
 * <p>{@code mvn -q -Pbench test-compile exec:java -Dexec.mainClass=gym.sorespot.touch.body.BodyMapBench}, with a display of at
 * least that size ({@code Xvfb :9 -screen 0 2160x3840x24}) and nothing else on it.
 */
public final class BodyMapBench {
    private static final Dimension SIZE = new Dimension(2160, 3840);
    private static final int WARM = 200;
    private static final int ROUNDS = 400;
    private static final String[] AREAS = {"calf", "shoulder-front", "knee-front", "elbow-outer", "achilles"};

    private BodyMapBench() {}

    public static void main(String[] arguments) {
        BodyMap map = Gallery.onEventThread(BodyMapBench::shown);
        Random random = new Random(1);
        changes(map, random, WARM);
        print("a spot changes", changes(map, random, ROUNDS));
        again(map, WARM);
        print("all of it, as it was", again(map, ROUNDS));
        whole(map, WARM);
        print("all of it, in another look", whole(map, ROUNDS));
        System.exit(0);
    }

    private static BodyMap shown() {
        Theme.LIGHT.install(TouchScale.ofScreen(21.5, SIZE.width, SIZE.height), true);
        BodyMap map = new BodyMap(BodyShapes.shared(), Fixtures.WORDS, (area, side) -> {});
        JFrame frame = new JFrame();
        frame.setUndecorated(true);
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.setContentPane(map);
        frame.setSize(SIZE);
        frame.setVisible(true);
        return map;
    }

    private static long[] changes(BodyMap map, Random random, int rounds) {
        return timed(rounds, () -> {
            String area = AREAS[random.nextInt(AREAS.length)];
            map.setSeverity(area, random.nextBoolean() ? "left" : "right", random.nextInt(11));
            return null;
        });
    }

    /** What lay over it has gone. */
    private static long[] again(BodyMap map, int rounds) {
        return timed(rounds, () -> {
            map.repaint();
            return null;
        });
    }

    /** Another look makes everything anew but the figure of a size that was painted last. */
    private static long[] whole(BodyMap map, int rounds) {
        return timed(rounds, () -> {
            map.updateUI();
            return null;
        });
    }

    private static long[] timed(int rounds, Callable<Void> change) {
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            nanos[i] = Gallery.onEventThread(() -> {
                long begin = System.nanoTime();
                change.call();
                RepaintManager.currentManager(null).paintDirtyRegions();
                Toolkit.getDefaultToolkit().sync();
                return System.nanoTime() - begin;
            });
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static void print(String what, long[] sorted) {
        System.out.printf(
                "%s: median %.1f ms, p99 %.1f ms, worst %.1f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
