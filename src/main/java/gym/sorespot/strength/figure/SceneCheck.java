package gym.sorespot.strength.figure;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.strength.body.Side;
import java.util.List;
import java.util.Locale;

/** Looks for pictures that no body could do: places out of reach, knees that bend the wrong way, feet in the floor. */
final class SceneCheck {
    /** How far a body may sink into the floor before it is a mistake, in hundredths of the height. */
    private static final double SINK = 1.5;

    private final PoseSolver solver = new PoseSolver();

    void check(Scene scene, Value figure, Problems problems) {
        for (int i = 0; i < scene.poses().size(); i++) {
            Pose pose = scene.poses().get(i);
            PoseSolver.Solved solved = solver.solve(pose);
            Place place = place(figure, i);
            for (Point point : solved.unreached()) {
                problems.add(place, SceneReader.WORDING, "unreached", i + 1, point.id(), miss(pose, solved, point));
            }
            knees(solved.skeleton(), i, place, problems);
            floor(solved.skeleton(), i, place, problems);
        }
    }

    private static void knees(Skeleton skeleton, int pose, Place place, Problems problems) {
        for (Side side : Side.values()) {
            Point knee = Point.LEFT_KNEE.on(side);
            Vec shin = skeleton.at(Point.LEFT_ANKLE.on(side))
                    .minus(skeleton.at(knee))
                    .unit(Vec.UP);
            Vec thigh = skeleton.at(knee)
                    .minus(skeleton.at(Point.LEFT_HIP.on(side)))
                    .unit(Vec.UP);
            Vec foot = skeleton.at(Point.LEFT_BALL.on(side))
                    .minus(skeleton.at(Point.LEFT_HEEL.on(side)))
                    .unit(Vec.FORWARD);
            // A knee bends away from the toes; a little is drawing, more is a broken leg.
            if (shin.minus(thigh).dot(foot) > 0.35 && Math.abs(foot.dot(shin)) < 0.8) {
                problems.add(place, SceneReader.WORDING, "knee", pose + 1, knee.id());
            }
        }
    }

    private static void floor(Skeleton skeleton, int pose, Place place, Problems problems) {
        for (Point point : Point.values()) {
            if (skeleton.at(point).y() < -SINK) {
                problems.add(place, SceneReader.WORDING, "frame", pose + 1, point.id());
                return;
            }
        }
    }

    private static String miss(Pose pose, PoseSolver.Solved solved, Point point) {
        double miss = pose.reaches().stream()
                .filter(reach -> reach.point() == point)
                .mapToDouble(reach -> reach.place(solved.skeleton())
                        .minus(solved.skeleton().at(point))
                        .length())
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%.1f", miss);
    }

    private static Place place(Value figure, int pose) {
        if (figure.node() instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals("poses") && entry.value() instanceof Node.Sequence poses) {
                    List<Node> items = poses.items();
                    return items.get(Math.min(pose, items.size() - 1)).place();
                }
            }
        }
        return figure.place();
    }
}
