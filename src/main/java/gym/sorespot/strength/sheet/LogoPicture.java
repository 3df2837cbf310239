package gym.sorespot.strength.sheet;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import gym.sorespot.strength.sheet.paint.Picture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The gym's logo on paper. Immutable; any thread. */
public final class LogoPicture implements Picture {
    private static final Logger LOG = LoggerFactory.getLogger(LogoPicture.class);

    /** Dots for half an inch at 400 dots an inch: sharp on any printer that a gym has. */
    private static final int HIGH = 200;

    private final BufferedImage image;
    private final String words;

    private LogoPicture(BufferedImage image, String words) {
        this.image = image;
        this.words = words;
    }

    /**
     * Reads a logo; waits for the disk. A file that cannot be read costs the logo, not the sheet.
     *
     * @param file SVG or PNG
     * @param words for whoever cannot see it
     */
    public static Optional<Picture> read(Path file, String words) {
        try {
            BufferedImage image = file.toString().endsWith(".svg") ? drawn(file) : ImageIO.read(file.toFile());
            if (image != null) {
                return Optional.of(new LogoPicture(image, words));
            }
            LOG.warn("The logo {} is no picture", file.getFileName());
        } catch (IOException e) {
            LOG.warn("The logo {} cannot be read: {}", file.getFileName(), e.toString());
        }
        return Optional.empty();
    }

    private static BufferedImage drawn(Path file) throws IOException {
        File source = file.toFile();
        FlatSVGIcon icon = new FlatSVGIcon(source);
        if (!icon.hasFound()) {
            throw new IOException("no SVG");
        }
        FlatSVGIcon large = icon.derive((float) HIGH / Math.max(1, icon.getIconHeight()));
        BufferedImage image =
                new BufferedImage(large.getIconWidth(), large.getIconHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            large.paintIcon(null, graphics, 0, 0);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    @Override
    public double aspect() {
        return (double) image.getWidth() / image.getHeight();
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height) {
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(
                image, AffineTransform.getScaleInstance(width / image.getWidth(), height / image.getHeight()), null);
    }
}
