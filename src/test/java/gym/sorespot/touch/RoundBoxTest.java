package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A box painted in pieces looks like one painted at once. */
class RoundBoxTest {
    /** Two of the eight samples of a pixel may fall otherwise where a curve leaves its straight line. */
    private static final int SAMPLES = 64;

    private static final int UNSEEN = 8;

    @ParameterizedTest
    @CsvSource({"200,120,27,3", "201,81,40.5,2", "90,91,45.5,0", "20,200,10,1", "300,61,8,0", "50,50,0,4"})
    void looksAsIfPaintedAtOnce(int width, int height, double radius, int line) {
        BufferedImage pieces =
                painted(width, height, g -> RoundBox.paint(g, width, height, radius, Color.ORANGE, Color.BLUE, line));
        BufferedImage whole = painted(width, height, g -> {
            if (line > 0) {
                g.setColor(Color.BLUE);
                g.fill(round(0, width, height, radius));
            }
            g.setColor(Color.ORANGE);
            g.fill(round(line, width - 2 * line, height - 2 * line, radius - line));
        });
        int seen = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int apart = apart(pieces.getRGB(x, y), whole.getRGB(x, y));
                assertThat(apart).as("pixel %d, %d", x, y).isLessThanOrEqualTo(SAMPLES);
                seen += apart > UNSEEN ? 1 : 0;
            }
        }
        // At most where each of the four corners of two boxes begins and ends.
        assertThat(seen).isLessThanOrEqualTo(16);
    }

    private static RoundRectangle2D round(int at, int width, int height, double radius) {
        return new RoundRectangle2D.Double(at, at, width, height, Math.max(0, 2 * radius), Math.max(0, 2 * radius));
    }

    private static BufferedImage painted(int width, int height, Consumer<Graphics2D> painter) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = Look.smooth(image.createGraphics());
        painter.accept(g);
        g.dispose();
        return image;
    }

    private static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return most;
    }
}
