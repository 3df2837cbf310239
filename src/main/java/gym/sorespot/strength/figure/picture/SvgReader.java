package gym.sorespot.strength.figure.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads SVG. Nothing outside the file is ever fetched, and what could unpack itself into something huge (a document
 * type with entities, copies of copies) is refused. Stateless.
 */
final class SvgReader {
    /** More text than this is no pictogram. */
    static final int MOST_BYTES = 1_000_000;

    private static final int MOST_NESTED = 30;
    private static final int MOST_USES_NESTED = 5;
    private static final int MOST_PATHS = 5_000;

    Frame read(byte[] bytes) throws PictureException {
        if (bytes.length > MOST_BYTES) {
            throw new PictureException("bytes", bytes.length / 1024, MOST_BYTES / 1024);
        }
        String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (text.contains("<!doctype") || text.contains("<!entity") || text.indexOf(0) >= 0) {
            throw new PictureException("svg-type");
        }
        SVGDocument document = load(bytes);
        if (document == null || !(document.size().width > 0) || !(document.size().height > 0)) {
            throw new PictureException("broken");
        }
        SvgFrame frame = new SvgFrame(document);
        tryOut(frame);
        return frame;
    }

    private static @Nullable SVGDocument load(byte[] bytes) throws PictureException {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(new DocumentLimits(MOST_USES_NESTED, MOST_NESTED, MOST_PATHS))
                .build();
        try {
            return new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
        } catch (RuntimeException e) {
            throw new PictureException("broken");
        }
    }

    /** Some slips only show when it is painted. */
    private static void tryOut(Frame frame) throws PictureException {
        Graphics2D g = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB).createGraphics();
        try {
            frame.paint(g, new Rectangle2D.Double(0, 0, 16, 16));
        } catch (RuntimeException e) {
            throw new PictureException("broken");
        } finally {
            g.dispose();
        }
    }
}
