package gym.sorespot.strength.figure.picture;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.PictureNames;
import gym.sorespot.strength.figure.Figures;
import gym.sorespot.strength.figure.Illustration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What shows each exercise: the gym's own pictures where it named some that can be shown, else the figure, else, where
 * somebody wanted a picture and it is broken, a neutral figure. Waits for the disk. Stateless.
 */
public final class Illustrations {
    private static final Wording WORDING = new Wording(Illustrations.class);

    /**
     * An illustration, or what is wrong with it.
     *
     * @param illustration empty where the exercise's file names none
     * @param problems with their places; there may be an illustration nevertheless
     */
    public record Drawn(Optional<Illustration> illustration, List<Problem> problems) {}

    /** What shows the exercise. */
    public Drawn draw(CatalogueReader.Reading reading, Exercise exercise) {
        List<Problem> problems = new ArrayList<>();
        CatalogueReader.Figure figure = reading.figures().get(exercise.id());
        Optional<Illustration> found = Optional.empty();
        if (figure != null) {
            Figures.Drawn drawn = new Figures().draw(exercise, figure.file(), figure.node());
            problems.addAll(drawn.problems());
            found = drawn.figure().map(Illustration.class::cast);
        }
        CatalogueReader.Figure pictures = reading.pictures().get(exercise.id());
        if (pictures != null) {
            boolean imported = exercise.source() != null;
            List<LazyFrame> frames = frames(pictures.file(), pictures.node(), imported, problems);
            Illustration instead = found.orElseGet(() -> Figures.neutral());
            if (!frames.isEmpty()) {
                return new Drawn(Optional.of(new OwnPictures(frames, instead)), problems);
            }
            // An imported collection's pictures need not have come with it.
            found = imported && problems.isEmpty() ? found : Optional.of(instead);
        }
        return new Drawn(found, List.copyOf(problems));
    }

    /** What is wrong with the illustrations of all exercises. */
    public List<Problem> problems(CatalogueReader.Reading reading) {
        return reading.catalogue().exercises().parallelStream()
                .flatMap(exercise -> draw(reading, exercise).problems().stream())
                .toList();
    }

    /** All of them, or none where one of the gym's own cannot be shown. */
    private static List<LazyFrame> frames(Path file, Node node, boolean imported, List<Problem> found) {
        Problems problems = new Problems(file);
        Value names = new Value("pictures", node, problems);
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        List<LazyFrame> frames = new ArrayList<>();
        for (Value name : names.items(1, PictureNames.MOST)) {
            name.text(1, 200).map(text -> new PictureFile(folder, text)).ifPresent(picture -> {
                if (imported && picture.isMissing()) {
                    return;
                }
                try {
                    if (imported) {
                        // A collection has thousands; to unpack them all would keep the kiosk waiting.
                        picture.check();
                    } else {
                        picture.read();
                    }
                    frames.add(new LazyFrame(picture));
                } catch (PictureException e) {
                    name.problem(WORDING, e.kind(), e.values(picture.name()));
                }
            });
        }
        found.addAll(problems.list());
        return problems.isEmpty() ? frames : List.of();
    }
}
