package gym.sorespot.strength.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.sheet.code.SheetCode;
import gym.sorespot.strength.sheet.content.SheetContent;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twenty quite different sheets as files, drawn and read by programs that did not make them. The files and their pages stay
 * in {@code target/sheets}, to be looked at.
 */
class TwentySheetsIT {
    private static final Path FOLDER = Path.of(System.getProperty("sorespot.home", "."), "target", "sheets");
    private static final int DOTS_PER_INCH = 150;

    /** Nothing but white that far from the edge: less than what every printer leaves blank. */
    private static final int MOST_ON_ONE_PAGE = 8;

    private static final int MARGIN = DOTS_PER_INCH * 3 / 25;

    @BeforeAll
    static void readers() throws IOException, InterruptedException {
        Poppler.need();
        Files.createDirectories(FOLDER);
    }

    static List<TwentySheets.Case> sheets() {
        return TwentySheets.all();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isWholeInOrderAndComesBackByItsCode(TwentySheets.Case made) throws IOException, InterruptedException {
        Path file =
                Files.write(FOLDER.resolve(made.name() + ".pdf"), made.sheet().pdf());
        List<BufferedImage> pages = Poppler.pages(file, DOTS_PER_INCH);
        assertThat(pages).hasSameSizeAs(made.sheet().pages());
        assertThat(made.sheet().content().size() > MOST_ON_ONE_PAGE || pages.size() == 1)
                .as("one page for up to eight exercises")
                .isTrue();
        pages.forEach(TwentySheetsIT::isInsideItsMarginsAndNotEmpty);
        assertThat(Poppler.text(file)).containsSubsequence(inOrder(made.sheet().content()));
        BufferedImage last = pages.get(pages.size() - 1);
        if (made.sheet().content().code() != null) {
            comesBack(made, read(last, "sharp"));
            comesBack(made, read(unsharp(last), "unsharp"));
        }
    }

    private static void isInsideItsMarginsAndNotEmpty(BufferedImage page) {
        long dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean edge =
                        Math.min(x, page.getWidth() - 1 - x) < MARGIN || Math.min(y, page.getHeight() - 1 - y) < MARGIN;
                boolean black = (page.getRGB(x, y) & 0xFF) < 128;
                assertThat(edge && black).as("ink at %d,%d".formatted(x, y)).isFalse();
                dark += black ? 1 : 0;
            }
        }
        assertThat((double) dark / page.getWidth() / page.getHeight()).isBetween(0.003, 0.3);
    }

    /** What must be there, in the order in which somebody has it read out. */
    private static List<String> inOrder(SheetContent content) {
        List<String> words = new ArrayList<>(List.of(
                content.head().gym(), content.head().title(), content.head().date()));
        words.addAll(content.stop());
        for (SheetContent.Block block : content.blocks()) {
            words.add(block.title());
            words.add(block.minutes());
            for (SheetContent.Exercise exercise : block.exercises()) {
                words.add(exercise.number() + " " + exercise.name().split(" ", -1)[0]);
                words.add(exercise.dose());
                words.add(exercise.side());
                words.add(exercise.blanks().get(exercise.blanks().size() - 1));
            }
        }
        String next = content.next();
        if (next != null) {
            words.add(next);
        }
        // The first words: a blank that keeps two together is read as any other.
        words.addAll(content.foot().stream()
                .map(sentence -> sentence.split("[ \\u00a0]", -1)[0])
                .toList());
        return words.stream().map(text -> text.replaceAll("\\s+", " ")).toList();
    }

    private static void comesBack(TwentySheets.Case made, String text) {
        SheetCode code = SheetCode.find(text).orElseThrow();
        if (code instanceof SheetCode.OfVisit kept) {
            assertThat(made.visit()).contains(kept.visit());
            return;
        }
        assertThat(made.visit()).isEmpty();
        assertThat(((SheetCode.Carried) code)
                        .session()
                        .session(TwentySheets.catalogue())
                        .items())
                .extracting(Item::exercise)
                .isEqualTo(made.session().items().stream().map(Item::exercise).toList());
    }

    /** In both ways that the reader has to tell black from white: boxes to tick beside a code mislead one of them at times. */
    private static String read(BufferedImage image, String how) {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        Map<DecodeHintType, ?> hints = Map.of(
                DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE), DecodeHintType.TRY_HARDER, true);
        for (Binarizer way : List.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))) {
            try {
                return new MultiFormatReader()
                        .decode(new BinaryBitmap(way), hints)
                        .getText();
            } catch (NotFoundException e) {
                // The other way may find it.
            }
        }
        throw new AssertionError("no code can be read, " + how);
    }

    /** As through a lens that is not quite sharp: a bell of five dots. */
    private static BufferedImage unsharp(BufferedImage page) {
        float[] bell = {1, 4, 6, 4, 1};
        float[] kernel = new float[25];
        for (int i = 0; i < 25; i++) {
            kernel[i] = bell[i / 5] * bell[i % 5] / 256;
        }
        BufferedImage rgb = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        rgb.createGraphics().drawImage(page, 0, 0, null);
        return new ConvolveOp(new Kernel(5, 5, kernel), ConvolveOp.EDGE_NO_OP, null).filter(rgb, null);
    }
}
