package gym.sorespot.touch.body;

import gym.sorespot.touch.Theme;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchScale;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints the map with flags into pictures, for looking at. */
final class BodyMapGallery {
    private BodyMapGallery() {}

    /** @param args the folder; {@code target/screens} when absent */
    public static void main(String[] args) {
        paintAll(Path.of(args.length > 0 ? args[0] : "target/screens"));
    }

    static List<Path> paintAll(Path folder) {
        return List.of(
                paint(folder, "body-plain", Fixtures.LIGHT, new BodyMarks(), 960, 900),
                paint(folder, "body-flags", Fixtures.LIGHT, flags(), 1080, 1060),
                paint(folder, "body-flags-dark", Fixtures.DARK, flags(), 1080, 1060),
                paint(folder, "body-every", Fixtures.LIGHT, every(), 1080, 1060),
                paint(folder, "body-small", Fixtures.LIGHT, new BodyMarks(), 340, 360),
                paint(folder, "body-large", Fixtures.LIGHT, flags(), 2160, 2160),
                question(folder, Theme.LIGHT, "body-question", 1080),
                question(folder, Theme.DARK, "body-question-dark", 1080),
                question(folder, Theme.CONTRAST, "body-question-contrast", 700));
    }

    private static BodyMarks flags() {
        BodyMarks marks = new BodyMarks();
        marks.severity(new BodySpot("calf", "left"), 4);
        marks.severity(new BodySpot("calf", "right"), 2);
        marks.severity(new BodySpot("achilles", "right"), 6);
        marks.severity(new BodySpot("low-back", null), 7);
        marks.severity(new BodySpot("upper-trap", "left"), 1);
        marks.severity(new BodySpot("elbow-inner", "left"), 3);
        marks.severity(new BodySpot("knee-inner", "right"), 8);
        marks.severity(new BodySpot("knee-front", "left"), 9);
        marks.severity(new BodySpot("thigh-front", "right"), 10);
        marks.severity(new BodySpot("wrist-hand", "right"), 5);
        marks.severity(new BodySpot("chest", "left"), 3);
        marks.outlined(List.of(new BodySpot("hamstring", "left"), new BodySpot("shin", "left")));
        marks.focused(new BodySpot("abs", null));
        return marks;
    }

    private static BodyMarks every() {
        BodyMarks marks = new BodyMarks();
        int next = 0;
        for (BodyPlace place : Fixtures.SHAPES.homes()) {
            marks.severity(place.spot(), 1 + next++ % 10);
        }
        return marks;
    }

    private static Path paint(Path folder, String name, BodyColours colours, BodyMarks marks, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colours.ground());
        g.fillRect(0, 0, width, height);
        double unit = width / 1080.0 * Fixtures.UNIT;
        new BodyPainter(Fixtures.SHAPES, colours, Fixtures.WORDS, Fixtures.FONT.deriveFont((float) unit / 3))
                .paint(g, BodyLayout.fit(width, height, unit), marks);
        g.dispose();
        return write(folder, name, image);
    }

    /** The widget as it asks which of two small spots was meant. */
    private static Path question(Path folder, Theme theme, String name, int width) {
        theme.install(TouchScale.reference(), true);
        BodyMap map = new BodyMap(Fixtures.SHAPES, Fixtures.WORDS, (area, side) -> {});
        map.setSize(width, 1000);
        map.setSeverity("knee-front", "left", 3);
        map.setSeverity("calf", "right", 5);
        Point2D knee = map.layoutOfNow().toPixel(BodyView.FRONT, 57, 1080);
        for (int what : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
            map.dispatchEvent(new MouseEvent(
                    map, what, 0, 0, (int) knee.getX(), (int) knee.getY(), 1, false, MouseEvent.BUTTON1));
        }
        BodyMapTest.layOut(map);
        BufferedImage image = new BufferedImage(width, 1000, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Tone.GROUND.color());
        g.fillRect(0, 0, width, 1000);
        map.paint(g);
        g.dispose();
        return write(folder, name, image);
    }

    private static Path write(Path folder, String name, BufferedImage image) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name + ".png");
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
