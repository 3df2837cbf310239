package gym.sorespot.strength.figure;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Exercise;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Every exercise that we ship has a picture that a body can do; the contact sheet is there to be looked at. */
class ShippedFiguresTest {
    private static final Path HOME = Path.of(System.getProperty("sorespot.home", "."));
    private final CatalogueReader.Reading reading = new CatalogueReader().read(HOME.resolve("exercises"));

    @Test
    void everyExerciseHasAFigureWithoutAProblem() {
        List<Problem> problems = new ArrayList<>();
        for (Exercise exercise : reading.catalogue().exercises()) {
            Figures.Drawn drawn = drawn(exercise);
            problems.addAll(drawn.problems());
            assertThat(drawn.figure()).as(exercise.id()).isPresent();
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void exercisesThatMoveHaveTwoPosesOrMore() {
        for (Exercise exercise : reading.catalogue().exercises()) {
            assertThat(drawn(exercise).figure().orElseThrow().poses())
                    .as(exercise.id())
                    .isBetween(exercise.dose().isHold() ? 1 : 2, 4);
        }
    }

    private Figures.Drawn drawn(Exercise exercise) {
        CatalogueReader.Figure source = Objects.requireNonNull(reading.figures().get(exercise.id()), exercise.id());
        return new Figures().draw(exercise, source.file(), source.node());
    }

    @Test
    void theContactSheetIsPainted() throws IOException {
        BufferedImage sheet =
                FigureSheet.paint(reading, List.copyOf(reading.figures().keySet()), 150, true);
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(sheet, "png", folder.resolve("exercises.png").toFile());
        assertThat(sheet.getHeight()).isGreaterThan(1000);
    }

    /** Few enough to be looked at on a page of text. */
    @Test
    void aStillForTheReadmeIsPainted() throws IOException {
        List<String> some = List.of(
                "heel-drop",
                "downward-dog",
                "tyler-twist",
                "barbell-squat",
                "dumbbell-wrist-extension",
                "copenhagen-ankle-support",
                "nordic-hamstring-lower",
                "band-lateral-raise");
        BufferedImage still = FigureSheet.paint(reading, some, 220, false);
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(still, "png", folder.resolve("exercises-some.png").toFile());
        assertThat(still.getWidth()).isGreaterThan(1000);
    }
}
