package gym.sorespot.strength.figure;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the field {@code figure} of an exercise's file. Problems go to the value's own list; a scene comes back only when
 * there were none.
 */
final class SceneReader {
    static final Wording WORDING = new Wording(SceneReader.class);

    static final int MOST_POSES = 4;
    private static final int MOST_PROPS = 12;

    private static final Map<String, Camera> VIEWS = new LinkedHashMap<>();

    static {
        VIEWS.put("side", new Camera(90, 0));
        VIEWS.put("front", new Camera(0, 0));
        VIEWS.put("three-quarter", new Camera(50, 10));
        VIEWS.put("back", new Camera(180, 0));
        VIEWS.put("back-quarter", new Camera(130, 10));
        VIEWS.put("front-quarter", new Camera(28, 10));
        VIEWS.put("front-above", new Camera(0, 30));
        VIEWS.put("front-top", new Camera(0, 55));
        VIEWS.put("above", new Camera(70, 32));
    }

    private final PoseReader poseReader = new PoseReader();
    private final PropReader propReader = new PropReader();

    Optional<Scene> read(Value figure) {
        Optional<Fields> fields = figure.fields("view", "props", "poses", "lens");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<Camera> camera = fields.get()
                .required("view")
                .flatMap(view -> view.word("view", VIEWS.keySet(), id -> Optional.ofNullable(VIEWS.get(id))));
        List<Optional<Prop>> props = fields.get().optional("props").stream()
                .flatMap(value -> value.items(0, MOST_PROPS).stream())
                .map(propReader::read)
                .toList();
        List<Pose> poses = new ArrayList<>();
        boolean whole = camera.isPresent() && props.stream().allMatch(Optional::isPresent);
        Pose before = Pose.STANDING;
        for (Value value : fields.get()
                .required("poses")
                .map(all -> all.items(1, MOST_POSES))
                .orElse(List.of())) {
            Optional<Pose> pose = poseReader.read(value, before);
            whole &= pose.isPresent();
            before = pose.orElse(before);
            poses.add(before);
        }
        Optional<Value> glass = fields.get().optional("lens");
        Optional<Lens> lens = glass.flatMap(SceneReader::lens);
        whole &= glass.isEmpty() || lens.isPresent();
        return whole && !poses.isEmpty()
                ? Optional.of(new Scene(
                        camera.get(), props.stream().flatMap(Optional::stream).toList(), poses, lens.orElse(null)))
                : Optional.empty();
    }

    /** {@code {on: right-wrist, width: 26, at: [40, 80], size: 56}}: what is shown larger, and where. */
    private static Optional<Lens> lens(Value value) {
        return value.fields("on", "shift", "width", "at", "size").flatMap(fields -> {
            Optional<Anchor> on = fields.required("on")
                    .flatMap(point -> PropReader.onPoint(point, PropReader.shift(fields, "shift")));
            Optional<Double> width = fields.required("width").flatMap(number -> number.decimal(10, 60));
            Optional<Vec> at = fields.required("at").flatMap(Places::read);
            Optional<Double> size = fields.required("size").flatMap(number -> number.decimal(20, 100));
            return on.isEmpty() || width.isEmpty() || at.isEmpty() || size.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Lens(on.get(), width.get(), Places.middle(at.get()), size.get()));
        });
    }
}
