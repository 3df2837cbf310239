package gym.sorespot.strength.figure;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Makes figures out of what the exercises' files say. */
public final class Figures {

    /**
     * A figure, or what is wrong with it.
     *
     * @param figure empty where there is none that could be painted
     * @param problems with their places; a figure may come with problems
     */
    public record Drawn(Optional<Figure> figure, List<Problem> problems) {}

    /**
     * @param exercise whose picture it is; its areas are tinted
     * @param file to be named in problems
     * @param node the field {@code figure} of that file
     */
    public Drawn draw(Exercise exercise, Path file, Node node) {
        Problems problems = new Problems(file);
        Value value = new Value("figure", node, problems);
        Optional<Scene> scene = new SceneReader().read(value);
        scene.ifPresent(found -> new SceneCheck().check(found, value, problems));
        return new Drawn(
                scene.map(found ->
                        new Figure(found, tints(exercise), exercise.dose().isHold())),
                problems.list());
    }

    /** Somebody standing: shown where a picture is wanted and none can be had. */
    public static Illustration neutral() {
        return new Figure(
                new Scene(new Camera(0, 0), List.of(), List.of(Pose.STANDING), null),
                new Tints(List.of(), EnumSet.noneOf(Side.class)),
                false);
    }

    /** One-sided exercises are drawn working on the right side, which is the near one in the side view. */
    private static Tints tints(Exercise exercise) {
        return new Tints(
                exercise.areas(), exercise.sides() == Sides.EACH ? EnumSet.of(Side.RIGHT) : EnumSet.allOf(Side.class));
    }
}
