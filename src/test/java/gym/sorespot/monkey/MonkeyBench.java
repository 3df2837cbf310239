package gym.sorespot.monkey;

import gym.sorespot.kiosk.KioskRig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Twenty thousand senseless touches and keys on the real host in a real window: nothing is thrown, the event thread is
 * never kept for long, the heap stays where it was, and the idle reset still works.
 *
 * <p>{@code mvn -Pbench test-compile exec:java -Dexec.mainClass=gym.sorespot.monkey.MonkeyBench}, with a display of
 * 1920 x 1920; arguments: how many, seed, {@code landscape}.
 */
public final class MonkeyBench {
    private static final int ROUNDS = 8;

    private MonkeyBench() {}

    public static void main(String[] arguments) throws IOException {
        int all = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        boolean landscape = arguments.length > 2 && arguments[2].equals("landscape");
        Path home = Files.createTempDirectory("sorespot-monkey");
        try (MonkeyHouse house = MonkeyHouse.open(home, landscape ? KioskRig.LANDSCAPE : KioskRig.PORTRAIT, seed)) {
            for (int round = 1; round <= ROUNDS; round++) {
                long begin = System.nanoTime();
                house.act(all / ROUNDS);
                System.out.printf(
                        "%d things, seed %d: heap %d MB, %.1f ms a thing; %s%n",
                        all / ROUNDS * round,
                        seed,
                        heap(),
                        (System.nanoTime() - begin) / 1e6 / (all / ROUNDS),
                        house.report());
            }
            house.walkAway();
            System.out.println("seen: " + house.visited() + "; the idle reset works");
        }
        System.exit(0);
    }

    /** What is left after everything loose was collected. */
    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
