package gym.sorespot.monkey;

import gym.sorespot.Remembered;
import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.kiosk.Shown;
import gym.sorespot.kiosk.WindowSize;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.swing.edt.GuiActionRunner;

/** A kiosk with a monkey in front of it and a watch on its event thread. */
final class MonkeyHouse implements AutoCloseable {
    /** Between two looks at what the kiosk shows. */
    private static final int LOOK = 10;

    /** Senseless touches until one of them begins a visit. */
    private static final int MOST_TO_BEGIN = 200;

    private final WatchedQueue queue = new WatchedQueue();
    private final Set<String> visited = new TreeSet<>();
    private final KioskRig kiosk;
    private final Monkey monkey;
    private int done;

    private MonkeyHouse(KioskRig kiosk, long seed) {
        this.kiosk = kiosk;
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(queue);
        this.monkey = new Monkey(kiosk, queue, seed);
    }

    static MonkeyHouse open(Path home, WindowSize size, long seed) throws IOException {
        KioskRig.configure(home, "name: Strong Street\nidle: 60\nwarning: 20\n");
        Remembered.members(home.resolve("data"), Monkey.FIRST_CARD, Monkey.CARDS);
        Path exercises = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        KioskRig kiosk = KioskRig.open(home, Map.of("catalogue", exercises.toString()), size);
        kiosk.shown("attract");
        return new MonkeyHouse(kiosk, seed);
    }

    /** Lets the monkey act; fails at the first thing thrown, and where the kiosk had to say sorry. */
    void act(int times) {
        for (int i = 0; i < times; i++) {
            monkey.act();
            done++;
            if (!queue.thrown().isEmpty()) {
                throw new AssertionError(
                        "thrown after " + done + " things, the last was " + monkey.last(),
                        queue.thrown().get(0));
            }
            if (done % LOOK == 0) {
                look();
            }
        }
    }

    private void look() {
        String screen = GuiActionRunner.execute(() -> {
            queue.passOver();
            return Shown.screen(kiosk.frame().getRootPane());
        });
        visited.add(screen);
        if (screen.equals("SorryScreen")) {
            throw new AssertionError(
                    "something stopped working after " + done + " things, see the log; the last was " + monkey.last());
        }
    }

    /** Kinds of screens that were seen. */
    Set<String> visited() {
        return Set.copyOf(visited);
    }

    /** The last one walks away in the middle of a visit: the warning comes, then the first screen, and it holds nothing. */
    void walkAway() {
        for (int i = 0; i < MOST_TO_BEGIN && kiosk.isShown("attract"); i++) {
            act(1);
        }
        kiosk.until("a visit has begun", () -> !kiosk.isShown("attract"));
        kiosk.pass(61);
        kiosk.until("the warning shows", () -> kiosk.isShown("idle-warning"));
        kiosk.passUntil("the first screen is back", () -> kiosk.isShown("attract"));
        kiosk.until("nothing is left", () -> kiosk.words()
                .lines()
                .filter(line -> !line.isBlank())
                .toList()
                .equals(List.of("Strong Street", "Touch to begin", "Deutsch", "Display")));
    }

    /** How long events kept the event thread. */
    String report() {
        return queue.report();
    }

    /** Where the event thread was held for more than half a second since the last time this was asked. */
    List<String> stalls() {
        return queue.stalls();
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
