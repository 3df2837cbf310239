package gym.sorespot.strength.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.figure.Figure;
import gym.sorespot.strength.figure.FigureColours;
import gym.sorespot.strength.figure.Illustration;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IllustrationsTest {
    private static final FigureColours COLOURS = new FigureColours(
            Color.BLACK, Color.GRAY, Color.BLUE, Color.CYAN, Color.GREEN, Color.LIGHT_GRAY, Color.WHITE);

    @TempDir
    Path folder;

    private PictureSamples samples;

    @BeforeEach
    void prepare() {
        samples = new PictureSamples(folder);
    }

    @Test
    void aPngAJpegAndAnSvgAreShownInsteadOfTheFigure() throws IOException {
        samples.raster("one.png", "png", Color.RED);
        samples.raster("pictures/two.JPG", "jpg", Color.RED);
        samples.text(
                "three.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'><rect width='30' height='20'"
                        + " fill='#ff0000'/></svg>");
        Illustrations.Drawn drawn = samples.draw("pictures: [one.png, pictures/two.JPG, three.svg]", true);
        assertThat(drawn.problems()).isEmpty();
        Illustration shown = drawn.illustration().orElseThrow();
        assertThat(shown.poses()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            Color middle = new Color(painted(shown, i).getRGB(50, 50));
            assertThat(middle.getRed()).as("picture " + i).isGreaterThan(240);
            assertThat(middle.getGreen()).as("picture " + i).isLessThan(15);
        }
        assertThat(shown.strip().aspect()).isGreaterThan(4.5);
    }

    @Test
    void withoutPicturesTheFigureIsShownAndWithoutBothNothing() throws IOException {
        assertThat(samples.draw("", true).illustration().orElseThrow()).isInstanceOf(Figure.class);
        assertThat(samples.draw("", false).illustration()).isEmpty();
    }

    @Test
    void whatCannotBeShownIsNamedWithItsPlaceAndTheFigureIsShown() throws IOException {
        samples.text("notes.png", "this is no picture");
        samples.bytes("bomb.png", PictureSamples.claimedPng(50_000, 50_000));
        samples.bytes("wide.png", PictureSamples.claimedPng(9_000, 10));
        samples.bytes("cut.png", PictureSamples.claimedPng(20, 20));
        samples.bytes("large.png", new byte[PictureFile.MOST_BYTES + 1]);
        samples.raster("really-png.jpg", "png", Color.RED);
        samples.text("laughs.svg", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>");
        samples.text("torn.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='3'><rect");
        assertRefused("gone.png", "there is no picture");
        assertRefused("notes.png", "is no PNG");
        assertRefused("bomb.png", "50000 x 50000 pixels");
        assertRefused("wide.png", "9000 x 10 pixels");
        assertRefused("cut.png", "damaged");
        assertRefused("large.png", "KB large");
        assertRefused("really-png.jpg", "is no JPEG");
        assertRefused("laughs.svg", "document type");
        assertRefused("torn.svg", "damaged");
        assertRefused("\"film.gif\"", "cannot be used");
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        Path outside = Files.createTempDirectory("outside");
        new PictureSamples(outside).raster("secret.png", "png", Color.RED);
        assertRefused("\"../" + outside.getFileName() + "/secret.png\"", "cannot be used");
        assertRefused("\"" + outside + "/secret.png\"", "cannot be used");
        assertRefused("\"a/../../secret.png\"", "cannot be used");
        assertRefused("\"..\\\\secret.png\"", "cannot be used");
        Files.createSymbolicLink(folder.resolve("link.png"), outside.resolve("secret.png"));
        assertRefused("link.png", "leads out of the folder");
    }

    @Test
    void anSvgFetchesNothing() throws IOException {
        samples.raster("red.png", "png", Color.RED);
        String address = folder.resolve("red.png").toUri().toString();
        samples.text(
                "sly.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='20'"
                        + " height='20'><image width='20' height='20' xlink:href='" + address
                        + "'/><image width='20' height='20' href='red.png'/></svg>");
        Illustration shown =
                samples.draw("pictures: [sly.svg]", true).illustration().orElseThrow();
        assertThat(new Color(painted(shown, 0).getRGB(50, 50))).isEqualTo(Color.WHITE);
    }

    @Test
    void aBrokenPictureOfAnExerciseWithoutAFigureLeavesANeutralFigure() throws IOException {
        Illustrations.Drawn drawn = samples.draw("pictures: [gone.png]", false);
        assertThat(drawn.problems()).hasSize(1);
        Illustration neutral = drawn.illustration().orElseThrow();
        assertThat(neutral.poses()).isEqualTo(1);
        assertThat(new Color(painted(neutral, 0).getRGB(50, 35))).isEqualTo(Color.BLACK);
    }

    @Test
    void anImportedExercisesPicturesAreUsedWhenTheyAreThere() throws IOException {
        String lines = "source: free-exercise-db:Heel\npictures: [Heel/0.png, Heel/1.png]";
        Illustrations.Drawn without = samples.draw(lines, false);
        assertThat(without.problems()).isEmpty();
        assertThat(without.illustration()).isEmpty();
        samples.raster("Heel/0.png", "png", Color.RED);
        Illustrations.Drawn with = samples.draw(lines, false);
        assertThat(with.problems()).isEmpty();
        assertThat(with.illustration().orElseThrow().poses()).isEqualTo(1);
    }

    @Test
    void aPictureThatVanishesLaterIsReplacedByTheFigure() throws IOException {
        samples.raster("one.png", "png", Color.RED);
        Illustration shown =
                samples.draw("pictures: [one.png]", true).illustration().orElseThrow();
        Files.delete(folder.resolve("one.png"));
        BufferedImage image = painted(shown, 0);
        long black = Arrays.stream(image.getRGB(0, 0, 100, 100, null, 0, 100))
                .filter(pixel -> pixel == Color.BLACK.getRGB())
                .count();
        assertThat(black).isGreaterThan(200);
    }

    private void assertRefused(String name, String part) throws IOException {
        Illustrations.Drawn drawn = samples.draw("pictures:\n  - " + name, true);
        assertThat(drawn.problems()).as(name).hasSize(1);
        Problem problem = drawn.problems().get(0);
        assertThat(problem.wrong() + problem.right()).contains(part);
        assertThat(problem.line()).as(problem.toString()).isEqualTo(PictureSamples.line() + 1);
        assertThat(problem.column()).isEqualTo(5);
        assertThat(drawn.illustration().orElseThrow()).as(name).isInstanceOf(Figure.class);
    }

    private static BufferedImage painted(Illustration shown, int pose) {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 100, 100);
        shown.paintPose(g, new Rectangle2D.Double(0, 0, 100, 100), COLOURS, pose);
        g.dispose();
        return image;
    }
}
