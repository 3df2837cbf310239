package gym.sorespot.strength.sheet;

import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.PagePainter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pages as images. */
final class SheetImages {
    private SheetImages() {}

    static BufferedImage image(Page page, double dotsPerInch) {
        double scale = dotsPerInch / 72;
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(page.width() * scale),
                (int) Math.ceil(page.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        PagePainter.paint(page, g);
        g.dispose();
        return image;
    }

    /** Where the build looks for painted screens. */
    static BufferedImage keep(BufferedImage image, String name) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("sorespot.home", "."), "target/screens"));
            ImageIO.write(image, "png", folder.resolve("sheet-" + name + ".png").toFile());
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Share of dark pixels. */
    static double ink(BufferedImage image) {
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return (double) dark / image.getWidth() / image.getHeight();
    }
}
