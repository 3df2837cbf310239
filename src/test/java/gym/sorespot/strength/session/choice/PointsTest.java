package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Goal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of {@code objective.md}, row by row. */
class PointsTest {
    @ParameterizedTest
    @CsvSource({
        "WARM_UP, 4, 4, 4, 8",
        "COOL_DOWN, 4, 4, 4, 8",
        "STRETCH, 8, 8, 8, 14",
        "ISOMETRIC, 7, 6, 7, 5",
        "ECCENTRIC, 10, 9, 8, 6",
        "STRENGTH, 10, 11, 10, 5",
        "BALANCE, 5, 4, 6, 6"
    })
    void tenths(Role role, int strength, int muscle, int endurance, int mobility) {
        assertThat(Points.tenths(role, Goal.STRENGTH)).isEqualTo(strength);
        assertThat(Points.tenths(role, Goal.MUSCLE)).isEqualTo(muscle);
        assertThat(Points.tenths(role, Goal.ENDURANCE)).isEqualTo(endurance);
        assertThat(Points.tenths(role, Goal.MOBILITY)).isEqualTo(mobility);
    }

    @Test
    void weightsOfPatterns() {
        Map<Pattern, Integer> weights = new EnumMap<>(Pattern.class);
        put(weights, 12, Pattern.SQUAT, Pattern.HINGE, Pattern.PUSH, Pattern.PULL);
        put(weights, 9, Pattern.LUNGE);
        put(weights, 8, Pattern.ANTI_EXTENSION, Pattern.ANTI_LATERAL_FLEXION, Pattern.ANTI_ROTATION);
        put(weights, 6, Pattern.HIP, Pattern.KNEE, Pattern.RAISE, Pattern.ELBOW);
        put(weights, 5, Pattern.ANKLE, Pattern.ROTATE, Pattern.SPINE);
        put(weights, 4, Pattern.BALANCE, Pattern.CARDIO);
        put(weights, 3, Pattern.WRIST, Pattern.GRIP, Pattern.NECK, Pattern.STRETCH);
        assertThat(weights).hasSize(Pattern.values().length);
        weights.forEach((pattern, weight) ->
                assertThat(Points.patternWeight(pattern)).as(pattern.name()).isEqualTo(weight));
    }

    private static void put(Map<Pattern, Integer> weights, int weight, Pattern... patterns) {
        List.of(patterns).forEach(pattern -> weights.put(pattern, weight));
    }

    @Test
    void theSorerTheMore() {
        assertThat(Points.worked(0)).isEqualTo(2_048_000_000L);
        assertThat(Points.worked(1)).isEqualTo(1_024_000_000L);
        assertThat(Points.worked(10)).isEqualTo(2_000_000);
        assertThat(Points.worked(11)).isEqualTo(1_000_000);
        assertThat(Points.worked(12)).isEqualTo(1_000_000);
        assertThat(Points.severityWeight(1)).isEqualTo(14);
        assertThat(Points.severityWeight(7)).isEqualTo(26);
    }

    @Test
    void openings() {
        assertThat(Points.opening(Role.ECCENTRIC)).isEqualTo(600);
        assertThat(Points.opening(Role.STRENGTH)).isEqualTo(600);
        assertThat(Points.opening(Role.ISOMETRIC)).isEqualTo(200);
        assertThat(Points.opening(Role.BALANCE)).isZero();
        assertThat(Points.opening(Role.STRETCH)).isZero();
    }

    @Test
    void eachFurtherSetIsWorthLess() {
        assertThat(points(Curve.AIMED, 12)).containsExactly(100, 100, 90, 70, 50, 40, 30, 20, 15, 10, 10, 10);
        assertThat(points(Curve.ACCESSORY, 10)).containsExactly(100, 90, 80, 40, 30, 30, 20, 10, 10, 10);
        assertThat(points(Curve.MOBILITY, 7)).containsExactly(100, 60, 30, 20, 10, 10, 10);
    }

    /** What each of so many sets adds to a purpose of weight 1. */
    private static List<Integer> points(Curve curve, int sets) {
        Bucket bucket = new Bucket(0, curve, 1, 0);
        return java.util.stream.IntStream.rangeClosed(1, sets)
                .mapToObj(n -> (int) (bucket.points(n) - bucket.points(n - 1)))
                .toList();
    }

    @Test
    void theOpeningCountsOnce() {
        Bucket bucket = new Bucket(0, Curve.MOBILITY, 2, 3_000);
        assertThat(bucket.points(0)).isZero();
        assertThat(bucket.points(1)).isEqualTo(3_200);
        assertThat(bucket.points(2)).isEqualTo(3_320);
    }
}
