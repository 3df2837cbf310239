package gym.sorespot.touch.body;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Inspection;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The edges of the map as painted, in every theme: 3:1 against what lies beside them (rule book, kiosk standards). */
class MapEdgesPaintedTest {
    private static final int WIDTH = 952;
    private static final int HEIGHT = 900;
    private static final double EDGE = 3;
    /** So far in an edge is at its strongest, whatever its angle. */
    private static final int DEPTH = 9;

    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private BodyLayout layout = BodyLayout.fit(WIDTH, HEIGHT, Fixtures.UNIT);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void figureStandsOutFromTheGroundAllAlong(Theme theme) {
        paint(theme, 0);
        Color ground = new Color(picture.getRGB(2, HEIGHT - 2));
        int met = 0;
        for (int y = 60; y < HEIGHT - 20; y += 4) {
            int x = 4;
            while (x < WIDTH / 2 && picture.getRGB(x, y) == ground.getRGB()) {
                x++;
            }
            if (x < WIDTH / 2 && onFigure(x + DEPTH, y)) {
                met++;
                assertThat(strongest(ground, x, y))
                        .as("edge at " + x + ", " + y)
                        .isGreaterThanOrEqualTo(EDGE);
            }
        }
        assertThat(met).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void flaggedSpotStandsOutFromTheRestOfTheFigure(Theme theme) {
        for (int severity : new int[] {2, 4, 6, 9}) {
            paint(theme, severity);
            Point2D middle = layout.toPixel(BodyView.FRONT, thigh().x(), thigh().y());
            int y = (int) middle.getY() + (int) (thigh().radius() * layout.scale() * 0.7);
            double best = 1;
            Color figure = figure();
            for (int x = (int) middle.getX(); x < middle.getX() + 2 * thigh().radius() * layout.scale(); x++) {
                best = Math.max(best, Inspection.contrast(figure, new Color(picture.getRGB(x, y))));
            }
            assertThat(best)
                    .as("edge of a thigh at " + severity + " in " + theme)
                    .isGreaterThanOrEqualTo(EDGE);
        }
    }

    private Color figure() {
        return Gallery.<Color>onEventThread(() -> BodyColours.fromTheme().figure());
    }

    private static InnerPoint thigh() {
        return Fixtures.SHAPES
                .home(new BodySpot("thigh-front", "left"))
                .map(BodyPlace::centre)
                .orElseThrow();
    }

    private boolean onFigure(int x, int y) {
        BodyView view = layout.viewAt(x);
        return Fixtures.SHAPES.figure(view).silhouette().contains(layout.toFigure(view, x, y));
    }

    private double strongest(Color ground, int x, int y) {
        double strongest = 1;
        for (int i = 0; i < DEPTH; i++) {
            strongest = Math.max(strongest, Inspection.contrast(ground, new Color(picture.getRGB(x + i, y))));
        }
        return strongest;
    }

    private void paint(Theme theme, int severity) {
        Gallery.onEventThread(() -> {
            theme.install(TouchScale.reference(), true);
            BodyMap map = new BodyMap(Fixtures.SHAPES, Fixtures.WORDS, (area, side) -> {});
            map.setSize(WIDTH, HEIGHT);
            layout = map.layoutOfNow();
            map.setSeverity("thigh-front", "left", severity);
            map.paint(picture.createGraphics());
            return map;
        });
    }
}
