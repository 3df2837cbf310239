package gym.sorespot.strength;

import gym.sorespot.kiosk.embed.PlainContext;
import gym.sorespot.strength.history.derby.DerbyHistory;
import gym.sorespot.strength.member.WaitingJobs;
import gym.sorespot.strength.staff.editor.EditorPage;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long a catalogue of thousands of files takes to open, to be looked at again, and to be scrolled:
 * {@code mvn -Pbench test-compile exec:java -Dexec.mainClass=gym.sorespot.strength.CatalogueSpeed -Dexec.args="10000"}.
 */
public final class CatalogueSpeed {
    private CatalogueSpeed() {}

    public static void main(String[] arguments) throws Exception {
        int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Path parent = Files.createTempDirectory("catalogue-speed");
        Path folder = Files.createDirectory(parent.resolve("exercises"));
        fill(folder, files);
        PremisesReader reader = new PremisesReader(() -> "Bench", Path.of("kiosk-config"), folder, Clock.systemUTC());
        long from = System.nanoTime();
        Premises first = reader.look(false).orElseThrow();
        System.out.printf("open %d of %d files: %d ms%n", first.catalogue().size(), files, millis(from));
        Thread.sleep(2_500);
        // The first look after files have come to rest reads them once more; the next ones believe the stamps.
        look(reader, "look at all again");
        look(reader, "look at all, stamps believed");
        Path one = folder.resolve("copy-00007.yaml");
        Files.writeString(one, Files.readString(one).replace("name: ", "name: New "));
        look(reader, "one file changed");
        scroll(parent, folder, first);
        delete(parent);
    }

    /** Nanoseconds that this process has had of the processors: on a busy machine the clock alone says little. */
    private static long worked() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void look(PremisesReader reader, String what) {
        long from = System.nanoTime();
        boolean changed = reader.look(true).isPresent();
        System.out.printf("%s: %d ms, %s%n", what, millis(from), changed ? "changed" : "unchanged");
    }

    private static void scroll(Path parent, Path folder, Premises first) throws Exception {
        WaitingJobs jobs = new WaitingJobs();
        LivePremises premises = new LivePremises();
        premises.take(first);
        PlainContext context = new PlainContext(
                Path.of("kiosk-config"), parent, Map.of(), Locale.ENGLISH, Clock.systemUTC(), jobs, () -> {});
        StrengthEditor editor =
                new StrengthEditor(context, premises, new Archive(() -> DerbyHistory.open(parent)), folder, () -> {});
        EventQueue.invokeAndWait(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            EditorPage page = new EditorPage(editor, jobs, Locale.ENGLISH);
            long from = System.nanoTime();
            jobs.runAll();
            System.out.printf("rows of the list: %d ms%n", millis(from));
            paint(page);
        });
    }

    /** A frame of a scroll in a hundred places of the list, as a screen paints it. */
    private static void paint(EditorPage page) {
        page.setSize(new Dimension(950, 1500));
        layOut(page);
        BufferedImage screen = new BufferedImage(950, 1500, BufferedImage.TYPE_INT_RGB);
        double[] frames = new double[100];
        javax.swing.JViewport view = viewport(page);
        for (int i = 0; i < frames.length; i++) {
            long from = System.nanoTime();
            view.setViewPosition(new java.awt.Point(0, i * 8_000));
            Graphics2D g = screen.createGraphics();
            page.paint(g);
            g.dispose();
            frames[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(frames);
        System.out.printf("a frame of the list: median %.1f ms, worst but one %.1f ms%n", frames[50], frames[98]);
    }

    private static void layOut(Container container) {
        container.doLayout();
        Stream.of(container.getComponents())
                .filter(Container.class::isInstance)
                .forEach(child -> layOut((Container) child));
    }

    private static javax.swing.JViewport viewport(Container container) {
        for (java.awt.Component child : container.getComponents()) {
            if (child instanceof javax.swing.JViewport view) {
                return view;
            }
            javax.swing.JViewport inside = child instanceof Container more ? viewportOrNull(more) : null;
            if (inside != null) {
                return inside;
            }
        }
        throw new IllegalStateException("no list");
    }

    private static javax.swing.@org.jspecify.annotations.Nullable JViewport viewportOrNull(Container container) {
        try {
            return viewport(container);
        } catch (IllegalStateException none) {
            return null;
        }
    }

    private static void fill(Path folder, int count) throws IOException {
        List<Path> shipped;
        try (Stream<Path> files = Files.list(Path.of("exercises"))) {
            shipped = files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        for (int i = 0; i < count; i++) {
            String text = Files.readString(shipped.get(i % shipped.size()));
            int number = i;
            String copy =
                    text.replaceFirst("name: (.*)", "name: $1 " + number).replaceAll("(?m)^(easier|harder): .*\n", "");
            Files.writeString(folder.resolve("copy-%05d.yaml".formatted(i)), copy);
        }
    }

    private static void delete(Path parent) throws IOException {
        try (Stream<Path> all = Files.walk(parent)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static long millis(long from) {
        return (System.nanoTime() - from) / 1_000_000;
    }
}
