package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be seen costs nothing. On the event thread, so that the clock itself stays out of it. */
class MovingPictureTest {
    private static final long FRAME = 16_000_000;

    private final Counting painter = new Counting();
    private final Seen picture = new Seen(painter);

    /** Whoever was tested before may have reduced motion. */
    @BeforeEach
    void pictureMayMove() throws Exception {
        EventQueue.invokeAndWait(() -> Theme.LIGHT.install(TouchScale.reference(), false));
    }

    @Test
    void aPictureThatIsNotShowingNeverTicks() throws Exception {
        EventQueue.invokeAndWait(() -> {
            picture.showing = false;
            paint();
            assertThat(Ticker.shared().isRunning()).isFalse();
            frames(10);
            assertThat(picture.repaints).isZero();
            assertThat(painter.asked).isZero();
        });
    }

    @Test
    void aPictureThatIsScrolledAwayNeverTicks() throws Exception {
        EventQueue.invokeAndWait(() -> {
            picture.visible = new Rectangle();
            paint();
            assertThat(Ticker.shared().isRunning()).isFalse();
            frames(10);
            assertThat(painter.asked).isZero();
        });
    }

    @Test
    void aPictureInSightMovesUntilItIsScrolledAwayAndThenTheClockStops() throws Exception {
        EventQueue.invokeAndWait(() -> {
            paint();
            assertThat(Ticker.shared().isRunning()).isTrue();
            frames(5);
            assertThat(picture.repaints).isEqualTo(5);
            picture.visible = new Rectangle();
            frames(5);
            assertThat(picture.repaints).isEqualTo(5);
            assertThat(Ticker.shared().isRunning()).isFalse();
            int asked = painter.asked;
            frames(5);
            assertThat(painter.asked).isEqualTo(asked);
        });
    }

    @Test
    void whereNothingChangesNothingIsPainted() throws Exception {
        EventQueue.invokeAndWait(() -> {
            painter.still = true;
            paint();
            frames(20);
            assertThat(picture.repaints).isZero();
            Ticker.shared().remove(picture);
        });
    }

    @Test
    void onePictureLessStopsNobodyElse() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Seen other = new Seen(painter);
            paint();
            Ticker.shared().add(other);
            other.removeNotify();
            assertThat(Ticker.shared().isRunning()).isTrue();
            picture.removeNotify();
            assertThat(Ticker.shared().isRunning()).isFalse();
        });
    }

    @AfterEach
    void stop() throws Exception {
        EventQueue.invokeAndWait(() -> Ticker.shared().remove(picture));
    }

    private void paint() {
        Graphics2D g = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB).createGraphics();
        picture.setSize(50, 50);
        picture.paintComponent(g);
        g.dispose();
        painter.asked = 0;
        picture.repaints = 0;
    }

    private static void frames(int count) {
        long now = System.nanoTime();
        for (int i = 1; i <= count; i++) {
            Ticker.shared().tick(now + i * FRAME);
        }
    }

    private static final class Counting implements MovingPicture.Painter {
        private int asked;
        private boolean still;

        @Override
        public void paint(Graphics2D g, int size, double seconds) {
            asked++;
        }

        @Override
        public double phase(double seconds) {
            asked++;
            return still ? 0 : seconds;
        }
    }

    private static final class Seen extends MovingPicture {
        private static final long serialVersionUID = 1L;
        private boolean showing = true;
        private Rectangle visible = new Rectangle(0, 0, 50, 50);
        private int repaints;

        Seen(Counting painter) {
            super("picture", 50, painter);
        }

        @Override
        public boolean isShowing() {
            return showing;
        }

        @Override
        public Rectangle getVisibleRect() {
            return visible;
        }

        @Override
        public void repaint() {
            repaints++;
        }
    }
}
