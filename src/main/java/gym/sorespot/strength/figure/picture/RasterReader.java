package gym.sorespot.strength.figure.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes PNG and JPEG. The size that a file says it has is looked at before anything is unpacked: a few kilobytes can
 * claim gigabytes of pixels. Stateless.
 */
final class RasterReader {
    /** Widest and highest picture, in pixels; what a good camera makes. */
    static final int LONGEST_SIDE = 8000;

    /** Most pixels, 24 million. */
    static final long MOST_PIXELS = 24_000_000;

    /** A picture is kept no larger than a large card on a 4K screen shows it. */
    private static final int KEPT_SIDE = 800;

    private final String format;

    /** @param format {@code png} or {@code jpeg} */
    RasterReader(String format) {
        this.format = format;
    }

    /** Looks at what the file says of itself. */
    void check(byte[] bytes) throws PictureException {
        use(bytes, reader -> null);
    }

    /** The picture, made smaller where it is larger than it is ever shown. */
    Frame read(byte[] bytes) throws PictureException {
        BufferedImage image = use(bytes, RasterReader::decode);
        if (image == null) {
            throw new PictureException("broken");
        }
        return new RasterFrame(image);
    }

    private interface Use {
        @org.jspecify.annotations.Nullable
        BufferedImage of(ImageReader reader) throws IOException;
    }

    private @org.jspecify.annotations.Nullable BufferedImage use(byte[] bytes, Use use) throws PictureException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            checkSize(reader.getWidth(0), reader.getHeight(0));
            return use.of(reader);
        } catch (IOException | RuntimeException e) {
            // Damaged files make the decoders throw all sorts of things.
            throw new PictureException("broken");
        } finally {
            reader.dispose();
        }
    }

    private static void checkSize(int width, int height) throws PictureException {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new PictureException("pixels", width, height, LONGEST_SIDE, MOST_PIXELS / 1_000_000);
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, longest / (2 * KEPT_SIDE));
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage decoded = reader.read(0, param);
        double factor = Math.min(1, (double) KEPT_SIDE / Math.max(decoded.getWidth(), decoded.getHeight()));
        int width = Math.max(1, (int) Math.round(decoded.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(decoded.getHeight() * factor));
        BufferedImage kept = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = kept.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(decoded, 0, 0, width, height, null);
        g.dispose();
        return kept;
    }
}
