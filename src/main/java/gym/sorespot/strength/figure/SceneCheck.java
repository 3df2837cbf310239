package gym.sorespot.strength.figure;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Looks for pictures that no body could do: places out of reach, joints that bend the wrong way, feet in the floor,
 * figures that leave the picture, things that nobody holds. */
final class SceneCheck {
    /** How far a body may sink into the floor before it is a mistake, in hundredths of the height. */
    private static final double SINK = 1.5;

    /** How far from the middle of the floor a picture reaches, in hundredths of the height. */
    private static final double WIDE = 110;

    private static final double HIGH = 150;

    private final PoseSolver solver = new PoseSolver();

    void check(Scene scene, Value figure, Problems problems) {
        for (int i = 0; i < scene.poses().size(); i++) {
            Pose pose = scene.poses().get(i);
            PoseSolver.Solved solved = solver.solve(pose);
            Place place = place(figure, i);
            for (Point point : solved.unreached()) {
                problems.add(place, SceneReader.WORDING, "unreached", i + 1, point.id(), miss(pose, solved, point));
            }
            joints(solved.skeleton(), i, place, problems);
            room(solved.skeleton(), i, place, problems);
            for (Prop prop : PropCheck.unheld(scene, solved.skeleton(), i + 1)) {
                problems.add(
                        place, SceneReader.WORDING, "hand", i + 1, prop.kind().id());
            }
        }
    }

    private static void joints(Skeleton skeleton, int pose, Place place, Problems problems) {
        JointCheck.knees(skeleton)
                .forEach(knee -> problems.add(place, SceneReader.WORDING, "knee", pose + 1, knee.id()));
        JointCheck.elbows(skeleton)
                .forEach(elbow -> problems.add(place, SceneReader.WORDING, "elbow", pose + 1, elbow.id()));
    }

    private static void room(Skeleton skeleton, int pose, Place place, Problems problems) {
        Arrays.stream(Point.values())
                .filter(point -> skeleton.at(point).y() < -SINK)
                .findFirst()
                .ifPresent(point -> problems.add(place, SceneReader.WORDING, "floor", pose + 1, point.id()));
        Arrays.stream(Point.values())
                .filter(point -> isOutside(skeleton.at(point)))
                .findFirst()
                .ifPresent(point -> problems.add(
                        place, SceneReader.WORDING, "frame", pose + 1, point.id(), (int) WIDE, (int) HIGH));
    }

    private static boolean isOutside(Vec place) {
        return Math.abs(place.x()) > WIDE || Math.abs(place.z()) > WIDE || place.y() > HIGH;
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
