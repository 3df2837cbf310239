package gym.sorespot.strength.figure;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Exercise;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints key poses side by side, several exercises a page: the contact sheet, and what one looks at while drawing. */
final class FigureSheet {
    static final FigureColours LIGHT = new FigureColours(
            new Color(0x16252B),
            new Color(0x8A9AA0),
            new Color(0x0B6B66),
            new Color(0xA9CBC8),
            new Color(0x57CBBE),
            new Color(0xC3C9CB),
            Color.WHITE);

    private FigureSheet() {}

    /** Arguments: folder of exercises, picture to write, pixels of one pose, ids (none: all that have a figure). */
    public static void main(String[] args) throws IOException {
        CatalogueReader.Reading reading = new CatalogueReader().read(Path.of(args[0]));
        List<String> ids = args.length > 3
                ? List.of(args).subList(3, args.length)
                : List.copyOf(reading.figures().keySet());
        ImageIO.write(
                paint(reading, ids, Integer.parseInt(args[2]), true),
                "png",
                Path.of(args[1]).toFile());
    }

    static BufferedImage paint(CatalogueReader.Reading reading, List<String> ids, int size, boolean named) {
        List<BufferedImage> rows = new ArrayList<>();
        for (String id : ids) {
            Exercise exercise = reading.catalogue().find(id).orElseThrow();
            CatalogueReader.Figure source = reading.figures().get(id);
            if (source == null) {
                System.out.println(id + ": no figure");
                continue;
            }
            Figures.Drawn drawn = new Figures().draw(exercise, source.file(), source.node());
            drawn.problems().forEach(System.out::println);
            drawn.figure().ifPresent(figure -> rows.add(row(exercise, figure, size, named)));
            if (Boolean.getBoolean("points")) {
                drawn.figure().ifPresent(figure -> System.out.println(id + figure.pointsOfPoses()));
            }
        }
        int columns = Math.max(1, 900 / size);
        int width = size * 2;
        int height = rows.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
        BufferedImage all = new BufferedImage(
                columns * width,
                Math.max(1, (rows.size() + columns - 1) / columns) * height,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = all.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, all.getWidth(), all.getHeight());
        for (int i = 0; i < rows.size(); i++) {
            g.drawImage(rows.get(i), i % columns * width, i / columns * height, null);
        }
        g.dispose();
        return all;
    }

    private static BufferedImage row(Exercise exercise, Figure figure, int size, boolean named) {
        BufferedImage image = new BufferedImage(size * 2, size + (named ? 20 : 0), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < figure.poses(); i++) {
            int cell = figure.poses() > 2 ? size * 2 / figure.poses() : size;
            figure.paintPose(g, new Rectangle(i * cell, 0, cell, cell), LIGHT, i);
        }
        if (named) {
            g.setColor(Color.BLACK);
            g.drawString(exercise.id(), 8, size + 14);
        }
        g.dispose();
        return image;
    }
}
