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
     * @param colour false for its greys alone: what a printer makes of a colour is not for us to guess
     */
    public static Optional<Picture> read(Path file, String words, boolean colour) {
        try {
            BufferedImage image = file.toString().endsWith(".svg") ? drawn(file) : ImageIO.read(file.toFile());
            if (image != null) {
                return Optional.of(new LogoPicture(colour ? image : grey(image), words));
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

    /** As bright as it was, and as transparent. */
    private static BufferedImage grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                // The weights of ITU-R BT.709, in 1/256: green is bright to the eye, blue is not.
                int level = (54 * (row[x] >> 16 & 0xFF) + 183 * (row[x] >> 8 & 0xFF) + 19 * (row[x] & 0xFF)) >> 8;
                row[x] = row[x] & 0xFF000000 | level << 16 | level << 8 | level;
            }
            grey.setRGB(0, y, width, 1, row, 0, width);
        }
        return grey;
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
