package gym.sorespot.strength.figure;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.YamlFile;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SceneReaderTest {
    @Test
    void aGoodSceneHasNoProblems() {
        assertThat(problems("view: side\nposes:\n  - {knee: 20, hip: 20}\n")).isEmpty();
    }

    @Test
    void everySlipIsNamedWithItsLine() {
        assertSlip("view: sideways\nposes: [{}]\n", 1, "sideways");
        assertSlip("view: side\nposes:\n  - {nee: 20}\n", 3, "\"nee\"");
        assertSlip("view: side\nposes:\n  - {knee: 190}\n", 3, "190");
        assertSlip("view: side\nposes:\n  - {knee: -10}\n", 3, "-10");
        assertSlip("view: side\nprops:\n  - {type: barbell, at: [0, 80]}\nposes: [{}]\n", 3, "hangs in the air");
        assertSlip("view: side\nprops:\n  - {type: band, on: hands}\nposes: [{}]\n", 3, "two ends");
        assertSlip("view: side\nprops:\n  - {type: spade, at: [0, 0]}\nposes: [{}]\n", 3, "spade");
        assertSlip("view: side\nposes:\n  - {reach: {left-wing: [0, 0]}}\n", 3, "left-wing");
        assertSlip("view: side\nposes:\n  - {}\n  - {reach: {hands: [120, 80]}}\n", 4, "cannot reach");
        assertSlip("view: side\nposes:\n  - {pin: {pelvis: [0, 10]}}\n", 3, "floor");
    }

    @Test
    void whatNoBodyCouldDoIsNamedWithTheLineOfItsPose() {
        String dumbbell = "view: side\nprops:\n  - {type: dumbbell, on: %s}\nposes:\n  - {}\n";
        assertThat(problems(String.format(dumbbell, "left-hand"))).isEmpty();
        assertSlip(String.format(dumbbell, "left-knee"), 5, "nobody holds the dumbbell");
        String barbell =
                "view: side\nprops:\n  - {type: barbell, on: shoulders, shift: [-5, 1.5]}\nposes:\n  - {elbow: 150}\n";
        assertThat(problems(barbell + "  - {reach: {wrists: {on: shoulder, shift: [-3, 0, 8]}}}\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(5));
        assertSlip(
                "view: side\nprops:\n  - {type: band, at: [0, 20], to: [10, 80]}\nposes: [{}]\n",
                4,
                "nobody holds the band");
        assertSlip("view: side\nposes:\n  - {}\n  - {pin: {pelvis: [140, 51]}}\n", 4, "leaves the picture");
        assertSlip("view: side\nposes:\n  - {pin: {pelvis: [0, 130]}}\n", 3, "leaves the picture");
    }

    @Test
    void aKneeAndAnElbowThatBendTheWrongWayAreNamed() {
        assertThat(JointCheck.elbows(elbowAt(new Vec(0, 0, 9)))).containsExactly(Point.LEFT_ELBOW);
        assertThat(JointCheck.elbows(elbowAt(new Vec(0, 0, -9)))).isEmpty();
        assertThat(JointCheck.knees(kneeAt(new Vec(0, 0, -9)))).containsExactly(Point.LEFT_KNEE);
        assertThat(JointCheck.knees(kneeAt(new Vec(0, 0, 9)))).isEmpty();
    }

    /** Somebody standing whose left elbow is pushed out of the hanging arm. */
    private static Skeleton elbowAt(Vec out) {
        Skeleton standing = new PoseSolver().solve(Pose.STANDING).skeleton();
        Map<Point, Vec> points = new EnumMap<>(standing.points());
        points.put(Point.LEFT_ELBOW, standing.at(Point.LEFT_ELBOW).plus(out));
        return new Skeleton(points, standing.pelvis(), standing.chest(), standing.head());
    }

    private static Skeleton kneeAt(Vec out) {
        Skeleton standing = new PoseSolver().solve(Pose.STANDING).skeleton();
        Map<Point, Vec> points = new EnumMap<>(standing.points());
        points.put(Point.LEFT_KNEE, standing.at(Point.LEFT_KNEE).plus(out));
        return new Skeleton(points, standing.pelvis(), standing.chest(), standing.head());
    }

    private static void assertSlip(String yaml, int line, String part) {
        List<Problem> problems = problems(yaml);
        assertThat(problems).as(yaml).isNotEmpty();
        assertThat(problems.get(0).line()).as(yaml + problems).isEqualTo(line);
        assertThat(problems.get(0).wrong() + problems.get(0).right()).contains(part);
    }

    private static List<Problem> problems(String yaml) {
        Problems problems = new Problems(Path.of("figure.yaml"));
        YamlFile.read(yaml, problems).ifPresent(value -> {
            Optional<Scene> scene = new SceneReader().read(value);
            scene.ifPresent(found -> new SceneCheck().check(found, value, problems));
        });
        return problems.list();
    }
}
