package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Side;
import java.util.ArrayList;
import java.util.List;

/** Gives props their shape: boxes, bars and balls out of the same skins as the body. */
final class PropParts {
    private static final int ROUND = 16;
    private static final int BENDS = 6;
    private static final double ON_TOP = 500;

    /** A treadmill's rail lies at the height of the hips. */
    private static final double RAIL = 58;

    private final Skeleton skeleton;
    private final Camera camera;
    private final List<Part> parts = new ArrayList<>();

    PropParts(Skeleton skeleton, Camera camera) {
        this.skeleton = skeleton;
        this.camera = camera;
    }

    List<Part> of(List<Prop> props) {
        props.forEach(this::add);
        return parts;
    }

    private void add(Prop prop) {
        Vec at = prop.at().place(skeleton);
        Vec to = prop.to().place(skeleton);
        switch (prop.kind()) {
            case BARBELL -> weight(at, skeleton.chest().left(), prop.length() / 2, prop.height(), 1.6);
            case DUMBBELL ->
                weight(
                        at,
                        prop.along() ? thumb(prop.at()) : skeleton.chest().left(),
                        prop.length() / 2,
                        prop.height(),
                        4);
            case ARROW -> arrow(at, to, prop);
            case KETTLEBELL -> kettlebell(at, prop.height());
            case BAND, STRAP, FLEXBAR -> bar(at, to, prop.height(), 0.5);
            case CABLE -> {
                bar(at, to, prop.height(), 0.5);
                solid(Part.Ink.FAR_PROP, box(new Vec(at.x(), 0, at.z()), 4, Math.max(at.y() + 4, 100), 5), -30);
            }
            case BALL -> shape(Part.Ink.PROP, camera.depth(at) + 2, List.of(new Blob(at, prop.height())));
            case TOWEL -> solid(Part.Ink.PROP, box(at, prop.length(), prop.height(), prop.width()), 0);
            case STEP, BOX, PLATFORM, SLIDER ->
                solid(Part.Ink.PROP, box(at, prop.length(), prop.height(), prop.width()), -4);
            case TREADMILL -> treadmill(at, prop);
            case MAT -> solid(Part.Ink.FAR_PROP, box(at, prop.length(), prop.height(), prop.width()), -200);
            case WALL, DOOR -> solid(Part.Ink.GROUND, box(at, prop.length(), prop.height(), prop.width()), -100);
            case BENCH, SEAT -> furniture(prop, at);
            case BACKREST -> bar(at, to, prop.length() / 2, -0.5);
            case PAD -> pad(at, prop);
            case BIKE -> bike(at);
        }
    }

    /** A bar through a place with a disc at either end: barbell and dumbbell. */
    private void weight(Vec at, Vec left, double half, double disc, double thick) {
        Vec one = at.plus(left.times(half));
        Vec other = at.minus(left.times(half));
        shape(Part.Ink.PROP, camera.depth(at) + 3, List.of(new Blob(one, 0.75), new Blob(other, 0.75)));
        for (Vec end : List.of(one, other)) {
            Vec inner = end.towards(at, half > 10 ? 0.14 : 0.3);
            List<Blob> round = new ArrayList<>(circle(end, left, disc));
            round.addAll(circle(inner, left, disc));
            boolean far = camera.depth(end) < camera.depth(at) - 2;
            double depth = far ? camera.depth(end) : Math.max(camera.depth(end), camera.depth(at) + thick);
            shape(far ? Part.Ink.FAR_PROP : Part.Ink.PROP, depth, round);
        }
    }

    private Vec thumb(Anchor hold) {
        Point hand = hold.point() == null ? Point.LEFT_HAND : hold.point();
        Side side = hand.side() == Side.RIGHT ? Side.RIGHT : Side.LEFT;
        Vec wrist = skeleton.at(Point.LEFT_WRIST.on(side));
        Vec fingers = skeleton.at(Point.LEFT_HAND.on(side)).minus(wrist).unit(Vec.UP);
        Vec aside = skeleton.at(Point.LEFT_THUMB.on(side)).minus(wrist);
        return aside.minus(fingers.times(aside.dot(fingers))).unit(Vec.LEFT);
    }

    /** Lies over everything: it is a sign, not a thing. */
    private void arrow(Vec from, Vec to, Prop prop) {
        Vec line = to.minus(from);
        Vec aside = camera.viewer().cross(line).unit(Vec.UP);
        List<List<Blob>> skins = new ArrayList<>();
        Vec before = from;
        for (int i = 1; i <= BENDS; i++) {
            double share = (double) i / BENDS;
            Vec next = from.plus(line.times(share)).plus(aside.times(prop.bow() * 4 * share * (1 - share)));
            double radius = prop.height();
            if (i == BENDS) {
                Vec point = next.minus(before).unit(Vec.UP);
                Vec wing = camera.viewer().cross(point).unit(Vec.UP).times(radius * 3);
                Vec tip = next.plus(point.times(radius * 2.5));
                Vec root = next.minus(point.times(radius * 2.5));
                skins.add(List.of(new Blob(tip, 0), new Blob(root.plus(wing), 0), new Blob(root.minus(wing), 0)));
                next = root;
            }
            skins.add(List.of(new Blob(before, radius), new Blob(next, radius)));
            before = next;
        }
        parts.add(new Part(Part.Ink.PROP, ON_TOP, skins, List.of()));
    }

    private void kettlebell(Vec hand, double radius) {
        Vec belly = hand.minus(Vec.UP.times(radius + 2.4));
        shape(Part.Ink.PROP, camera.depth(hand) + 2, List.of(new Blob(belly, radius)));
        shape(Part.Ink.PROP, camera.depth(hand) + 1.9, List.of(new Blob(hand, 0.9), new Blob(belly, 2)));
    }

    private void furniture(Prop prop, Vec at) {
        double top = prop.height();
        Vec under = new Vec(at.x(), 0, at.z());
        solid(
                Part.Ink.PROP,
                box(new Vec(at.x(), top - 4, at.z()), prop.length(), 4, prop.width()),
                camera.elevation() > 0 ? -1 : -6);
        double foot = prop.length() / 2 - 4;
        for (double z : new double[] {-foot, foot}) {
            solid(Part.Ink.FAR_PROP, box(under.plus(new Vec(0, 0, z)), 3, top - 4, prop.width() * 0.6), -7);
        }
    }

    private void pad(Vec at, Prop prop) {
        Vec half = Vec.LEFT.times(prop.width() / 2);
        shape(
                Part.Ink.PROP,
                Math.max(camera.depth(at.plus(half)), camera.depth(at.minus(half))) + 1,
                List.of(new Blob(at.plus(half), prop.height()), new Blob(at.minus(half), prop.height())));
    }

    private void treadmill(Vec at, Prop prop) {
        solid(Part.Ink.FAR_PROP, box(at, prop.length(), prop.height(), prop.width()), -200);
        double front = at.z() + prop.length() / 2 - 3;
        for (double out : new double[] {-prop.width() / 2, prop.width() / 2}) {
            Vec foot = new Vec(out, at.y() + prop.height(), front);
            Vec top = new Vec(out, RAIL, front - 6);
            strut(foot, top, -40);
            strut(top, top.minus(Vec.FORWARD.times(12)), -40);
        }
        solid(Part.Ink.FAR_PROP, box(new Vec(0, RAIL, front - 7), 3, 9, prop.width()), -60);
    }

    private void bike(Vec crank) {
        Vec saddle = crank.plus(new Vec(0, 36, -14));
        Vec wheel = new Vec(0, 13, crank.z() + 30);
        Vec bars = crank.plus(new Vec(0, 44, 30));
        double behind = -40;
        solid(Part.Ink.FAR_PROP, circle(wheel, Vec.LEFT, 13), behind);
        strut(crank, saddle, behind);
        strut(crank, wheel, behind);
        strut(wheel, bars, behind);
        strut(new Vec(0, 1.2, crank.z() - 24), new Vec(0, 1.2, crank.z() + 40), behind);
        strut(crank, new Vec(0, 1.2, crank.z() - 16), behind);
        shape(
                Part.Ink.PROP,
                camera.depth(saddle) - 6,
                List.of(new Blob(saddle.plus(new Vec(0, 0, -5)), 1.8), new Blob(saddle.plus(new Vec(0, 0, 6)), 1.1)));
        shape(
                Part.Ink.PROP,
                camera.depth(bars),
                List.of(new Blob(bars.plus(Vec.LEFT.times(10)), 1.1), new Blob(bars.minus(Vec.LEFT.times(10)), 1.1)));
    }

    private void strut(Vec from, Vec to, double nearer) {
        shape(
                Part.Ink.FAR_PROP,
                camera.depth(from.towards(to, 0.5)) + nearer,
                List.of(new Blob(from, 1.1), new Blob(to, 1.1)));
    }

    private void bar(Vec from, Vec to, double radius, double nearer) {
        shape(
                Part.Ink.PROP,
                Math.max(camera.depth(from), camera.depth(to)) + nearer,
                List.of(new Blob(from, radius), new Blob(to, radius)));
    }

    private void solid(Part.Ink ink, List<Blob> blobs, double nearer) {
        double depth = blobs.stream()
                .mapToDouble(blob -> camera.depth(blob.centre()))
                .average()
                .orElse(0);
        shape(ink, depth + nearer, blobs);
    }

    private void shape(Part.Ink ink, double depth, List<Blob> blobs) {
        parts.add(new Part(ink, depth, List.of(blobs), List.of()));
    }

    /** A box that stands on a place. */
    private static List<Blob> box(Vec foot, double length, double height, double width) {
        List<Blob> corners = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double x = (i & 1) == 0 ? width / 2 : -width / 2;
            double z = (i & 2) == 0 ? length / 2 : -length / 2;
            corners.add(new Blob(foot.plus(new Vec(x, (i & 4) == 0 ? 0 : height, z)), 0));
        }
        return corners;
    }

    private static List<Blob> circle(Vec centre, Vec axis, double radius) {
        Frame frame = Frame.along(axis, Vec.UP);
        List<Blob> rim = new ArrayList<>();
        for (int i = 0; i < ROUND; i++) {
            double angle = 2 * Math.PI * i / ROUND;
            rim.add(new Blob(
                    centre.plus(frame.out(new Vec(Math.cos(angle) * radius, 0, Math.sin(angle) * radius))), 0));
        }
        return rim;
    }
}
