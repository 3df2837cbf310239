package gym.sorespot.strength.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.strength.body.Side;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PoseSolverTest {
    private static final long SEED = 20_261_122;
    private static final double BONE = 1e-6;

    private final PoseSolver solver = new PoseSolver();

    @Test
    void standingIsAsTallAsAPersonOfSevenAndAHalfHeads() {
        Skeleton standing = solver.solve(Pose.STANDING).skeleton();
        assertThat(standing.at(Point.HEAD).y() + Proportions.HEAD_RADIUS).isCloseTo(100, within(2.0));
        assertThat(standing.at(Point.LEFT_BALL).y()).isCloseTo(Proportions.BALL_RADIUS, within(0.5));
        assertThat(standing.at(Point.LEFT_SHOULDER).x())
                .isEqualTo(-standing.at(Point.RIGHT_SHOULDER).x());
    }

    @Test
    void aHeelRaiseLiftsTheHeelAndLeavesTheBallWhereItIsPinned() {
        Pose up = pose("{ankle: 36, toes: 36, pin: {left-ball: [0, 1.4]}}");
        Skeleton skeleton = solver.solve(up).skeleton();
        assertThat(skeleton.at(Point.LEFT_BALL).y()).isCloseTo(1.4, within(BONE));
        assertThat(skeleton.at(Point.LEFT_HEEL).y()).isGreaterThan(6);
    }

    @Test
    void bonesKeepTheirLengthWhateverTheAnglesAndPlaces() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3000; i++) {
            double[] angles = new double[Pose.SIZE];
            for (Turn turn : Turn.values()) {
                for (Side side : Side.values()) {
                    angles[Pose.index(turn, side)] = turn.least() + random.nextDouble() * (turn.most() - turn.least());
                }
            }
            Vec place = new Vec(random.nextInt(160) - 80, random.nextInt(120), random.nextInt(160) - 80);
            Pose pose = new Pose(angles, new boolean[2], null, List.of(new Reach(Point.LEFT_HAND, null, place)));
            Skeleton skeleton = solver.solve(pose).skeleton();
            for (Side side : Side.values()) {
                String name = "seed " + SEED + ", case " + i + ", " + side;
                assertThat(length(skeleton, Point.LEFT_HIP, Point.LEFT_KNEE, side))
                        .as(name)
                        .isCloseTo(Proportions.THIGH, within(BONE));
                assertThat(length(skeleton, Point.LEFT_KNEE, Point.LEFT_ANKLE, side))
                        .as(name)
                        .isCloseTo(Proportions.SHIN, within(BONE));
                assertThat(length(skeleton, Point.LEFT_SHOULDER, Point.LEFT_ELBOW, side))
                        .as(name)
                        .isCloseTo(Proportions.UPPER_ARM, within(BONE));
                assertThat(length(skeleton, Point.LEFT_ELBOW, Point.LEFT_WRIST, side))
                        .as(name)
                        .isCloseTo(Proportions.FOREARM, within(BONE));
            }
        }
    }

    @Test
    void aHandComesToItsPlaceWithinReachAndSaysSoBeyond() {
        PoseSolver.Solved near = solver.solve(pose("{reach: {left-hand: [24, 70]}}"));
        assertThat(near.unreached()).isEmpty();
        assertThat(near.skeleton().at(Point.LEFT_HAND).z()).isCloseTo(24, within(PoseSolver.TOLERANCE));
        assertThat(near.skeleton().at(Point.LEFT_HAND).y()).isCloseTo(70, within(PoseSolver.TOLERANCE));
        assertThat(solver.solve(pose("{reach: {left-hand: [90, 70]}}")).unreached())
                .containsExactly(Point.LEFT_HAND);
    }

    @Test
    void aFlatSoleIsLevelWhateverTheLegDoes() {
        Skeleton squat = solver.solve(pose("{lean: 30, hip: 100, knee: 95, ankle: flat}"))
                .skeleton();
        double heel = squat.at(Point.LEFT_HEEL).y() - Proportions.HEEL_RADIUS;
        double ball = squat.at(Point.LEFT_BALL).y() - Proportions.BALL_RADIUS;
        assertThat(heel).isCloseTo(ball, within(BONE));
    }

    private static double length(Skeleton skeleton, Point from, Point to, Side side) {
        return skeleton.at(from.on(side)).minus(skeleton.at(to.on(side))).length();
    }

    private static Pose pose(String yaml) {
        Problems problems = new Problems(Path.of("pose.yaml"));
        Value value = YamlFile.read(yaml, problems).orElseThrow();
        Pose pose = new PoseReader().read(value, Pose.STANDING).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return pose;
    }
}
