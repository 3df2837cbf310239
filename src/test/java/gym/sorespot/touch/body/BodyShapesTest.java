package gym.sorespot.touch.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Shape;
import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodyShapesTest {
    private static final List<String> MIDDLE = List.of("neck-front", "abs", "neck-back", "low-back");
    private static final List<String> FRONT = List.of(
            "neck-front",
            "shoulder-front",
            "shoulder-side",
            "chest",
            "biceps",
            "elbow-inner",
            "forearm-front",
            "wrist-hand",
            "abs",
            "side-waist",
            "hip-front",
            "groin",
            "thigh-front",
            "thigh-outer",
            "knee-front",
            "knee-inner",
            "shin",
            "ankle");
    private static final List<String> BACK = List.of(
            "neck-back",
            "upper-trap",
            "shoulder-back",
            "mid-back",
            "lats",
            "triceps",
            "elbow-outer",
            "forearm-back",
            "low-back",
            "buttock",
            "hip-outer",
            "hamstring",
            "knee-back",
            "calf",
            "achilles",
            "foot-sole");

    @Test
    void shouldHaveEveryAreaOnceOnItsViewWithItsSides() {
        Map<String, List<String>> sides = new TreeMap<>();
        for (BodyPlace home : Fixtures.SHAPES.homes()) {
            String key = home.view() + " " + home.spot().areaId();
            sides.computeIfAbsent(key, missing -> new ArrayList<>())
                    .add(String.valueOf(home.spot().side()));
        }
        Map<String, List<String>> wanted = new TreeMap<>();
        FRONT.forEach(
                id -> wanted.put("FRONT " + id, MIDDLE.contains(id) ? List.of("null") : List.of("right", "left")));
        BACK.forEach(id -> wanted.put("BACK " + id, MIDDLE.contains(id) ? List.of("null") : List.of("left", "right")));
        assertThat(sides).isEqualTo(wanted).hasSize(34);
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void shouldNameSidesFromTheMembersOwnView(BodyView view) {
        for (BodyPlace place : Fixtures.SHAPES.figure(view).places()) {
            if (place.spot().side() == null) {
                assertThat(place.centre().x()).as("%s", place.spot()).isZero();
            } else {
                boolean rightOfPicture = place.shape().getBounds2D().getCenterX() > 0;
                assertThat(place.spot().side())
                        .as("%s of %s", view, place.spot())
                        .isEqualTo(rightOfPicture == (view == BodyView.FRONT) ? "left" : "right");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void shouldKeepEveryAreaInsideTheSilhouette(BodyView view) {
        BodyFigure figure = Fixtures.SHAPES.figure(view);
        for (BodyPlace place : figure.places()) {
            Area outside = new Area(place.shape());
            outside.subtract(new Area(figure.silhouette()));
            assertThat(size(outside) / size(place.shape()))
                    .as("%s sticks out", place.spot())
                    .isLessThan(0.005);
            assertThat(size(place.shape())).as("size of %s", place.spot()).isGreaterThan(500);
        }
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void shouldKeepAreasApart(BodyView view) {
        List<BodyPlace> places = Fixtures.SHAPES.figure(view).places();
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                Area common = new Area(places.get(i).shape());
                common.intersect(new Area(places.get(j).shape()));
                double least =
                        Math.min(size(places.get(i).shape()), size(places.get(j).shape()));
                assertThat(size(common) / least)
                        .as(
                                "%s and %s overlap",
                                places.get(i).spot(), places.get(j).spot())
                        .isLessThan(0.005);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void shouldFillTheSilhouette(BodyView view) {
        BodyFigure figure = Fixtures.SHAPES.figure(view);
        Area gap = new Area(figure.silhouette());
        figure.places().forEach(place -> gap.subtract(new Area(place.shape())));
        figure.neutral().forEach(part -> gap.subtract(new Area(part)));
        assertThat(size(gap) / size(figure.silhouette())).isLessThan(0.01);
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void shouldStandSevenAndAHalfHeadsTallAndEven(BodyView view) {
        Shape silhouette = Fixtures.SHAPES.figure(view).silhouette();
        assertThat(silhouette.getBounds2D().getMinY()).isBetween(-1.0, 1.0);
        assertThat(silhouette.getBounds2D().getMaxY()).isBetween(1495.0, 1512.0);
        assertThat(silhouette.getBounds2D().getMinX()).isBetween(-BodyFigure.HALF_WIDTH, -BodyFigure.HALF_WIDTH + 25);
        assertThat(silhouette.getBounds2D().getCenterX()).isBetween(-0.01, 0.01);
    }

    @Test
    void shouldShowTheBackOfTheHandAsAnEcho() {
        List<String> echoes = Fixtures.SHAPES.figure(BodyView.BACK).places().stream()
                .filter(BodyPlace::echo)
                .map(place -> place.spot().toString())
                .collect(Collectors.toList());
        assertThat(echoes).containsExactlyInAnyOrder("wrist-hand:left", "wrist-hand:right");
    }

    @Test
    void shouldFindHomes() {
        assertThat(Fixtures.SHAPES.home(new BodySpot("calf", "left"))).isPresent();
        assertThat(Fixtures.SHAPES.home(new BodySpot("calf", null))).isEmpty();
        assertThat(Fixtures.SHAPES.home(new BodySpot("elbow", "left"))).isEmpty();
    }

    @Test
    void shouldNameADrawingThatIsMissing() {
        assertThatThrownBy(() -> BodyDrawing.read("side.svg")).hasMessage("the drawing side.svg is missing");
    }

    private static double size(Shape shape) {
        return new FlatShape(shape).size();
    }
}
