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
            Heap warm = null;
            for (int round = 1; round <= ROUNDS; round++) {
                long begin = System.nanoTime();
                house.act(all / ROUNDS);
                double each = (System.nanoTime() - begin) / 1e6 / (all / ROUNDS);
                house.stalls().forEach(System.out::println);
                Heap heap = Heap.now();
                warm = round == 2 ? heap : warm;
                System.out.printf(
                        "%d things, seed %d: heap %.1f MB, %.1f ms a thing; %s%n",
                        all / ROUNDS * round, seed, heap.megabytes(), each, house.report());
                if (warm != null && round > 2 && round % 2 == 0) {
                    System.out.println("  grown since a quarter of them: " + heap.grownSince(warm, 10));
                }
            }
            house.walkAway();
            System.out.println("seen: " + house.visited());
            System.out.println(
                    "walked away: the warning came, then the first screen, and no word of the visit is left");
            System.out.printf("heap on the first screen: %.1f MB%n", Heap.now().megabytes());
        }
        System.exit(0);
    }
}
