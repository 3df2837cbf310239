package gym.sorespot.touch.body;

import java.awt.Graphics2D;
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
                paint(folder, "body-large", Fixtures.LIGHT, flags(), 2160, 2160));
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
        double unit = name.equals("body-large") ? 2 * Fixtures.UNIT : Fixtures.UNIT;
        new BodyPainter(Fixtures.SHAPES, colours, Fixtures.WORDS, Fixtures.FONT)
                .paint(g, BodyLayout.fit(width, height, unit), marks);
        g.dispose();
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
