package gym.sorespot.strength.figure;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Side;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoseStripTest {
    private static final int HEIGHT = 200;

    @Test
    void onlyWhatIsHeldHasAStopwatchBesideIt() {
        assertThat(inkRightOfTheFigure(strip(true))).isGreaterThan(50);
        assertThat(inkRightOfTheFigure(strip(false))).isZero();
    }

    private static PoseStrip strip(boolean held) {
        Scene scene = new Scene(new Camera(0, 0), List.of(), List.of(Pose.STANDING), null);
        return new Figure(scene, new Tints(List.of(), EnumSet.noneOf(Side.class)), held).strip();
    }

    /** Painted pixels beyond where a strip of the figure alone ends. */
    private static int inkRightOfTheFigure(PoseStrip strip) {
        int alone = (int) Math.ceil(HEIGHT * strip(false).aspect());
        int wide = (int) Math.round(HEIGHT * strip.aspect());
        BufferedImage image = new BufferedImage(alone + wide, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), HEIGHT);
        strip.paint(g, new Rectangle2D.Double(0, 0, wide, HEIGHT), FigureSheet.LIGHT);
        g.dispose();
        int ink = 0;
        for (int x = alone; x < image.getWidth(); x++) {
            for (int y = 0; y < HEIGHT; y++) {
                ink += image.getRGB(x, y) == Color.WHITE.getRGB() ? 0 : 1;
            }
        }
        return ink;
    }
}
