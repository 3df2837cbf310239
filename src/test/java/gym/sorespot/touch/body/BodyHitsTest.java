package gym.sorespot.touch.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyHitsTest {
    private final BodyHits hits = new BodyHits(Fixtures.SHAPES);

    private static BodyLayout tall(int height) {
        return BodyLayout.fit(height * 1.1, height, Fixtures.UNIT);
    }

    private Hit at(BodyView view, double x, double y, BodyLayout layout) {
        Point2D pixel = layout.toPixel(view, x, y);
        return hits.at(pixel.getX(), pixel.getY(), layout);
    }

    private static BodySpot nearest(Hit hit) {
        if (hit instanceof Hit.Several several) {
            return several.nearest();
        }
        assertThat(hit).isInstanceOf(Hit.One.class);
        return ((Hit.One) hit).spot();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 900, 1900})
    void shouldHitEveryAreaInItsMiddle(int height) {
        for (BodyPlace place : Fixtures.SHAPES.homes()) {
            Hit hit = at(place.view(), place.centre().x(), place.centre().y(), tall(height));
            assertThat(nearest(hit)).as("%s at %d px", place.spot(), height).isEqualTo(place.spot());
        }
    }

    @Test
    void shouldKnowMostAreasWithoutAskingAtTheSizeOfAScreen() {
        List<BodySpot> asked = Fixtures.SHAPES.homes().stream()
                .filter(place ->
                        at(place.view(), place.centre().x(), place.centre().y(), tall(1060)) instanceof Hit.Several)
                .map(BodyPlace::spot)
                .toList();
        assertThat(asked).extracting(BodySpot::areaId).isSubsetOf("knee-inner", "shoulder-side", "thigh-outer");
    }

    @Test
    void shouldAskOnASmallPicture() {
        Hit hit = at(BodyView.FRONT, 62, 1080, tall(400));
        assertThat(hit).isInstanceOf(Hit.Several.class);
        assertThat(((Hit.Several) hit).spots())
                .contains(new BodySpot("knee-inner", "left"), new BodySpot("knee-front", "left"));
    }

    @Test
    void shouldNotAskOnALargePicture() {
        BodyPlace inner =
                Fixtures.SHAPES.home(new BodySpot("knee-inner", "left")).orElseThrow();
        assertThat(at(BodyView.FRONT, inner.centre().x(), inner.centre().y(), tall(3840)))
                .isEqualTo(new Hit.One(inner.spot()));
    }

    @Test
    void shouldReachBeyondTheEdgeOfASmallPlace() {
        BodyLayout layout = tall(900);
        Shin shin = new Shin(layout);
        assertThat(nearest(at(BodyView.BACK, shin.besideAchilles, 1405, layout)))
                .isEqualTo(new BodySpot("achilles", "right"));
        assertThat(at(BodyView.BACK, shin.farAway, 1405, layout)).isEqualTo(new Hit.Nothing());
    }

    /** Points beside the right Achilles tendon of the back view: 4 mm and 25 mm off the leg. */
    private static final class Shin {
        private final double besideAchilles;
        private final double farAway;

        Shin(BodyLayout layout) {
            double edge = 113;
            besideAchilles = edge + 0.2 * layout.unit() / layout.scale();
            farAway = edge + 1.25 * layout.unit() / layout.scale();
        }
    }

    @Test
    void shouldKnowNeutralPartsAndNothing() {
        BodyLayout layout = tall(900);
        assertThat(at(BodyView.FRONT, 0, 90, layout)).isEqualTo(new Hit.Neutral());
        assertThat(at(BodyView.BACK, 0, 90, layout)).isEqualTo(new Hit.Neutral());
        assertThat(at(BodyView.FRONT, 285, 930, layout)).isEqualTo(new Hit.Neutral());
        assertThat(at(BodyView.FRONT, 0, 772, layout)).isEqualTo(new Hit.Neutral());
        assertThat(at(BodyView.FRONT, 250, 300, layout)).isEqualTo(new Hit.Nothing());
    }

    @Test
    void shouldNameSidesFromTheMembersOwnView() {
        BodyLayout layout = tall(900);
        assertThat(at(BodyView.FRONT, 85, 1230, layout)).isEqualTo(new Hit.One(new BodySpot("shin", "left")));
        assertThat(at(BodyView.FRONT, -85, 1230, layout)).isEqualTo(new Hit.One(new BodySpot("shin", "right")));
        assertThat(at(BodyView.BACK, 85, 1200, layout)).isEqualTo(new Hit.One(new BodySpot("calf", "right")));
        assertThat(at(BodyView.BACK, -85, 1200, layout)).isEqualTo(new Hit.One(new BodySpot("calf", "left")));
    }

    @Test
    void shouldKnowTheBackOfTheHand() {
        BodyPlace palm =
                Fixtures.SHAPES.home(new BodySpot("wrist-hand", "left")).orElseThrow();
        assertThat(at(BodyView.BACK, -palm.centre().x(), palm.centre().y(), tall(900)))
                .isEqualTo(new Hit.One(palm.spot()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldAnswerEveryTouch(long seed) {
        Random random = new Random(seed);
        BodyLayout layout = tall(900);
        for (int i = 0; i < 2000; i++) {
            double x = random.nextDouble() * layout.width();
            double y = random.nextDouble() * layout.height();
            Hit hit = hits.at(x, y, layout);
            BodyView view = layout.viewAt(x);
            BodyFigure figure = Fixtures.SHAPES.figure(view);
            boolean area =
                    figure.places().stream().anyMatch(place -> place.shape().contains(layout.toFigure(view, x, y)));
            assertThat(hit instanceof Hit.One || hit instanceof Hit.Several || !area)
                    .as("seed %d, touch %d at %.0f, %.0f gave %s", seed, i, x, y, hit)
                    .isTrue();
            if (hit instanceof Hit.Several several) {
                assertThat(several.spots())
                        .as("seed %d", seed)
                        .hasSizeBetween(2, 4)
                        .doesNotHaveDuplicates();
            }
        }
    }
}
