package gym.sorespot.touch.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyPainterTest {
    private static final BodySpot CALF = new BodySpot("calf", "left");
    private final BodyPainter painter = new BodyPainter(Fixtures.SHAPES, Fixtures.LIGHT, Fixtures.WORDS, Fixtures.FONT);

    private BufferedImage painted(BodyLayout layout, BodyMarks marks) {
        BufferedImage image = ground(layout);
        Graphics2D g = image.createGraphics();
        painter.paint(g, layout, marks);
        g.dispose();
        return image;
    }

    private static BufferedImage ground(BodyLayout layout) {
        BufferedImage image =
                new BufferedImage((int) layout.width(), (int) layout.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Fixtures.LIGHT.ground());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.dispose();
        return image;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void shouldPaintEverySpotAtEverySeverity(int severity) {
        BodyMarks marks = new BodyMarks();
        Fixtures.SHAPES.homes().forEach(place -> marks.severity(place.spot(), severity));
        BodyLayout layout = BodyLayout.fit(500, 480, 40);
        BufferedImage image = painted(layout, marks);
        int same = 0;
        for (BodyPlace place : Fixtures.SHAPES.homes()) {
            Point2D middle = layout.toPixel(
                    place.view(), place.centre().x(), place.centre().y());
            int seen = image.getRGB((int) middle.getX(), (int) middle.getY());
            same += seen == Fixtures.LIGHT.figure().getRGB() ? 1 : 0;
        }
        assertThat(same).isLessThan(severity == 0 ? Fixtures.SHAPES.homes().size() : 1);
    }

    @ParameterizedTest
    @CsvSource({"10,10", "60,900", "900,60", "333,251"})
    void shouldPaintAtAnySize(int width, int height) {
        BodyMarks marks = new BodyMarks();
        marks.severity(CALF, 4);
        assertThat(painted(BodyLayout.fit(width, height, Fixtures.UNIT), marks).getWidth())
                .isEqualTo(width);
    }

    @Test
    void shouldTellBandsApartByMoreThanColour() {
        assertThat(List.of(SorenessBand.MILD, SorenessBand.SORE, SorenessBand.PAINFUL, SorenessBand.STOP))
                .extracting(SorenessBand::outline)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(List.of(SorenessBand.MILD, SorenessBand.SORE, SorenessBand.PAINFUL, SorenessBand.STOP))
                .extracting(SorenessBand::hatch)
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldKeepContrast() {
        for (BodyColours colours : List.of(Fixtures.LIGHT, Fixtures.DARK)) {
            assertThat(BodyColours.contrast(colours.figureLine(), colours.figure()))
                    .isGreaterThan(3);
            assertThat(BodyColours.contrast(colours.figureLine(), colours.ground()))
                    .isGreaterThan(3);
            for (SorenessBand band : SorenessBand.values()) {
                Color fill = band.fill(colours);
                assertThat(BodyColours.contrast(colours.inkOn(fill), fill))
                        .as("number on %s", band)
                        .isGreaterThan(4.5);
            }
        }
    }

    @Test
    void shouldRefuseSeveritiesOutOfRange() {
        assertThatThrownBy(() -> new BodyMarks().severity(CALF, 11))
                .hasMessage("severity: 11 is out of range; give 0 to 10");
        assertThatThrownBy(() -> new BodySpot("calf", "both"))
                .hasMessage("side: 'both' is none; give left, right or null");
    }

    @Test
    void shouldSetNumbersInsideWhereThereIsRoomAndBesideWhereNot() {
        BodyLayout layout = BodyLayout.fit(1080, 1060, Fixtures.UNIT);
        BodyMarks marks = new BodyMarks();
        marks.severity(CALF, 4);
        marks.severity(new BodySpot("elbow-inner", "left"), 3);
        List<NumberMark> numbers = painter.numbers(layout, marks);
        assertThat(numbers).extracting(NumberMark::text).containsExactly("4", "3");
        assertThat(numbers).extracting(NumberMark::isOutside).containsExactly(false, true);
    }

    @Test
    void shouldKeepNumbersApartAndOnThePicture() {
        BodyLayout layout = BodyLayout.fit(1080, 1060, Fixtures.UNIT);
        BodyMarks marks = new BodyMarks();
        Fixtures.SHAPES.homes().forEach(place -> marks.severity(place.spot(), 10));
        List<NumberMark> numbers = painter.numbers(layout, marks);
        assertThat(numbers).hasSameSizeAs(Fixtures.SHAPES.homes());
        for (NumberMark one : numbers) {
            assertThat(one.at().getX()).isBetween(one.radius(), layout.width() - one.radius());
            for (NumberMark other : numbers) {
                assertThat(one == other || one.at().distance(other.at()) > Math.max(one.radius(), other.radius()))
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void shouldPaintOnlyWhatChangedAndYetTheSamePicture() {
        BodyLayout layout = BodyLayout.fit(800, 760, Fixtures.UNIT);
        BodyCanvas canvas = new BodyCanvas(painter);
        BodyMarks marks = new BodyMarks();
        shown(canvas, layout, marks);
        marks.severity(CALF, 4);
        marks.severity(new BodySpot("elbow-inner", "left"), 8);
        marks.focused(new BodySpot("abs", null));
        assertThat(canvas.changes(layout, marks)).hasSize(3);
        shown(canvas, layout, marks);
        marks.severity(new BodySpot("elbow-inner", "left"), 0);
        marks.outlined(List.of(new BodySpot("shin", "left")));
        marks.focused(null);
        BufferedImage changed = shown(canvas, layout, marks);
        assertThat(canvas.changes(layout, marks)).isEmpty();
        assertSamePicture(changed, shown(new BodyCanvas(painter), layout, marks));
        assertSamePicture(changed, painted(layout, marks));
    }

    @Test
    void shouldShowNothingOfThePersonBefore() {
        BodyLayout layout = BodyLayout.fit(700, 660, Fixtures.UNIT);
        BodyMarks before = new BodyMarks();
        before.severity(CALF, 9);
        shown(new BodyCanvas(painter), layout, before);
        BodyMarks none = new BodyMarks();
        assertSamePicture(shown(new BodyCanvas(painter), layout, none), painted(layout, none));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "1.5, 1, 1", "1.25, 2, 3", "1.75, 2, 1", "2, 5, 7"})
    void shouldShowTheSamePicturePartByPart(double scale, int x, int y) {
        BodyLayout layout = BodyLayout.fit(400, 380, Fixtures.UNIT / 2);
        BodyCanvas canvas = new BodyCanvas(painter);
        BodyMarks marks = new BodyMarks();
        marks.severity(CALF, 4);
        BufferedImage whole = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        shown(canvas, whole, scale, x, y, new Rectangle(400, 380), layout, marks);
        BufferedImage parts = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        for (int left = 0; left < 400; left += 65) {
            shown(canvas, parts, scale, x, y, new Rectangle(left, 0, 65, 380), layout, marks);
        }
        int different = 0;
        for (int row = 2; row < 380 * scale - 2; row++) {
            for (int column = 2; column < 400 * scale - 2; column++) {
                different += whole.getRGB(column + (int) (x * scale), row + (int) (y * scale))
                                == parts.getRGB(column + (int) (x * scale), row + (int) (y * scale))
                        ? 0
                        : 1;
            }
        }
        assertThat(different).isZero();
    }

    private static void shown(
            BodyCanvas canvas,
            BufferedImage image,
            double scale,
            int x,
            int y,
            Rectangle part,
            BodyLayout layout,
            BodyMarks marks) {
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        g.translate(x, y);
        g.clip(part);
        canvas.paint(g, layout, marks);
        g.dispose();
    }

    private static void assertSamePicture(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int y = 0; y < other.getHeight(); y++) {
            for (int x = 0; x < other.getWidth(); x++) {
                different += near(one.getRGB(x, y), other.getRGB(x, y)) ? 0 : 1;
            }
        }
        assertThat(different).isZero();
    }

    /** Edges that cross the border of what was painted anew may differ by the rounding of their smoothing. */
    private static boolean near(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > 12) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage shown(BodyCanvas canvas, BodyLayout layout, BodyMarks marks) {
        BufferedImage image = ground(layout);
        Graphics2D g = image.createGraphics();
        canvas.paint(g, layout, marks);
        g.dispose();
        return image;
    }
}
