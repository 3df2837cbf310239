package gym.sorespot.strength.sheet;

import gym.sorespot.strength.catalogue.Catalogue;
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
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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

    /** The same with the areas in colour, which says nothing that black would not say. */
    private static final FigureColours IN_COLOUR = new FigureColours(
            ON_PAPER.body(),
            ON_PAPER.farBody(),
            ON_PAPER.prop(),
            ON_PAPER.farProp(),
            Color.decode(ResourceBundle.getBundle("gym.sorespot.strength.sheet.colours")
                    .getString("tint")),
            ON_PAPER.line(),
            ON_PAPER.paper());

    private final Catalogue catalogue;
    private final Function<String, Optional<Illustration>> figures;
    private final FigureColours colours;
    private final Map<String, Optional<Picture>> made = new ConcurrentHashMap<>();

    /**
     * @param catalogue the exercises' names
     * @param figures by the exercises' ids
     * @param colour false for a printer that knows nothing but black
     */
    public FigurePictures(Catalogue catalogue, Function<String, Optional<Illustration>> figures, boolean colour) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.colours = colour ? IN_COLOUR : ON_PAPER;
    }

    /** The figures of a folder of exercises, each read when it is first asked for. */
    public static FigurePictures of(CatalogueReader.Reading reading, boolean colour) {
        Catalogue catalogue = reading.catalogue();
        return new FigurePictures(
                catalogue,
                id -> catalogue.find(id).flatMap(exercise -> new Illustrations()
                        .draw(reading, exercise)
                        .illustration()),
                colour);
    }

    @Override
    public Optional<Picture> keyPoses(String exercise) {
        return made.computeIfAbsent(exercise, this::make);
    }

    private Optional<Picture> make(String id) {
        String name = catalogue.find(id).map(Exercise::name).orElse(id);
        return figures.apply(id).map(found -> new Strip(found.strip(), name, colours));
    }

    private record Strip(Illustration.Strip strip, String words, FigureColours colours) implements Picture {
        @Override
        public double aspect() {
            return strip.aspect();
        }

        @Override
        public void paint(Graphics2D graphics, double width, double height) {
            strip.paint(graphics, new Rectangle2D.Double(0, 0, width, height), colours);
        }
    }
}
