package gym.sorespot.strength.sheet;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.figure.FigureColours;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.figure.picture.Illustrations;
import gym.sorespot.strength.sheet.content.PicturePainter;
import gym.sorespot.strength.sheet.paint.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The exercises' own figures as pictures for paper. Any thread; a picture is made when it is first asked for. */
public final class FigurePictures implements PicturePainter {
    /** Greys, and black only for the areas that an exercise is for: that is what one has to see from an arm's length. */
    private static final FigureColours ON_PAPER = new FigureColours(
            Color.GRAY,
            Color.LIGHT_GRAY,
            Color.DARK_GRAY,
            Color.LIGHT_GRAY,
            Color.BLACK,
            Color.LIGHT_GRAY,
            Color.WHITE);

    private final CatalogueReader.Reading reading;
    private final Map<String, Optional<Picture>> made = new ConcurrentHashMap<>();

    /** @param reading the catalogue with its figures */
    public FigurePictures(CatalogueReader.Reading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Picture> keyPoses(String exercise) {
        return made.computeIfAbsent(exercise, this::make);
    }

    private Optional<Picture> make(String id) {
        Optional<Exercise> exercise = reading.catalogue().find(id);
        return exercise.flatMap(found -> new Illustrations()
                .draw(reading, found)
                .illustration()
                .map(illustration -> new Strip(illustration.strip(), found.name())));
    }

    private record Strip(Illustration.Strip strip, String words) implements Picture {
        @Override
        public double aspect() {
            return strip.aspect();
        }

        @Override
        public void paint(Graphics2D graphics, double width, double height) {
            strip.paint(graphics, new Rectangle2D.Double(0, 0, width, height), ON_PAPER);
        }
    }
}
