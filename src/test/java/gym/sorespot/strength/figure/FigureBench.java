package gym.sorespot.strength.figure;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Tempo;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Painting a moment of a figure at 400 pixels (all shipped ones in turn; 1 ms is the budget), and one frame of a page
 * with 24 of them as large as on a card, all moving (16 ms).
 *
 * <p>{@code mvn -q -Pbench test-compile exec:java -Dexec.mainClass=gym.sorespot.strength.figure.FigureBench}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
public class FigureBench {
    private static final int LARGE = 400;
    private static final int CARD = 176;
    private static final int ON_A_PAGE = 24;
    private static final double FRAME_SECONDS = 0.016;

    private final List<Figure> figures = new ArrayList<>();
    private final BufferedImage image = new BufferedImage(LARGE, LARGE, BufferedImage.TYPE_INT_RGB);
    private final BufferedImage page = new BufferedImage(6 * CARD, 4 * CARD, BufferedImage.TYPE_INT_RGB);
    private int frame;

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(FigureBench.class.getSimpleName())
                        .build())
                .run();
    }

    @Setup
    public void read() {
        CatalogueReader.Reading reading =
                new CatalogueReader().read(Path.of(System.getProperty("sorespot.home", "."), "exercises"));
        for (Exercise exercise : reading.catalogue().exercises()) {
            CatalogueReader.Figure source = reading.figures().get(exercise.id());
            if (source != null) {
                new Figures()
                        .draw(exercise, source.file(), source.node())
                        .figure()
                        .ifPresent(figures::add);
            }
        }
    }

    /** One moment of one figure. */
    @Benchmark
    public BufferedImage oneFrameAt400() {
        frame++;
        paint(image, figures.get(frame % figures.size()), new Rectangle2D.Double(0, 0, LARGE, LARGE));
        return image;
    }

    /** All that the event thread has to do for one frame of a page. */
    @Benchmark
    public BufferedImage oneFrameOf24OnAPage() {
        frame++;
        for (int i = 0; i < ON_A_PAGE; i++) {
            Rectangle2D place = new Rectangle2D.Double(i % 6 * CARD, (int) (i / 6.0) * CARD, CARD, CARD);
            paint(page, figures.get(i * 3), place);
        }
        return page;
    }

    private void paint(BufferedImage on, Figure figure, Rectangle2D place) {
        Graphics2D g = on.createGraphics();
        g.setColor(java.awt.Color.WHITE);
        g.fill(place);
        figure.paintAt(g, place, FigureSheet.LIGHT, frame * FRAME_SECONDS, Tempo.DEFAULT);
        g.dispose();
    }
}
