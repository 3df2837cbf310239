package gym.sorespot.strength.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.client.result.CalendarParsedResult;
import com.google.zxing.client.result.ParsedResult;
import com.google.zxing.client.result.ResultParser;
import com.google.zxing.common.HybridBinarizer;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.code.SheetCode;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.Paper;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads codes from pages with another reader than the one who wrote them. */
class CodeOnSheetTest {
    private static final SheetPdf SHEETS = SheetPdf.load();
    private static final UUID VISIT = new UUID(0x5eed_5eed_5eed_4eedL, 0x8eed_5eed_5eed_5eedL);

    private static BufferedImage lastPage(SheetContent content, Paper paper, double dotsPerInch) {
        List<Page> pages = SHEETS.pages(content, paper);
        return SheetImages.image(pages.get(pages.size() - 1), dotsPerInch);
    }

    private static Result read(BufferedImage image) throws NotFoundException {
        SheetImages.keep(image, "last-read");
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots))),
                        Map.of(
                                DecodeHintType.POSSIBLE_FORMATS,
                                List.of(BarcodeFormat.QR_CODE),
                                DecodeHintType.TRY_HARDER,
                                true));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void readsBackAtAHundredAndFiftyDotsAnInch(Paper paper) throws NotFoundException {
        Result result = read(lastPage(Sheets.content(8, VISIT), paper, 150));
        assertThat(SheetCode.find(result.getText())).contains(new SheetCode.OfVisit(VISIT));
    }

    @Test
    void readsBackFromThePdf() throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(SHEETS.pdf(Sheets.content(8, VISIT), Paper.A4))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertThat(SheetCode.find(read(image).getText())).contains(new SheetCode.OfVisit(VISIT));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1", "4,1", "-7,0.8", "12,0.7"})
    void readsBackFromAPhotographTakenABitAskewUnsharpAndInBadLight(double degrees, double light)
            throws NotFoundException {
        BufferedImage photo = photograph(lastPage(Sheets.content(6, VISIT), Paper.A4, 150), degrees, light);
        assertThat(SheetCode.find(read(photo).getText())).contains(new SheetCode.OfVisit(VISIT));
    }

    @Test
    void isACalendarEntryForTheNextVisitOnAPhone() throws NotFoundException {
        ParsedResult entry = ResultParser.parseResult(read(lastPage(Sheets.content(5, VISIT), Paper.A4, 150)));
        assertThat(entry).isInstanceOf(CalendarParsedResult.class);
        CalendarParsedResult event = (CalendarParsedResult) entry;
        assertThat(event.getSummary()).isEqualTo("Training, Riverside Gym");
        assertThat(event.isStartAllDay()).isTrue();
        LocalDate day =
                LocalDate.ofInstant(java.time.Instant.ofEpochMilli(event.getStartTimestamp()), ZoneId.of("GMT"));
        assertThat(day).isEqualTo(Sessions.DAY.plusDays(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8, 14})
    void carriesAGuestsSessionWithoutAnythingBeingKept(int exercises) throws NotFoundException {
        Session given = Sessions.of(exercises);
        for (Paper paper : Paper.values()) {
            SheetCode found = SheetCode.find(read(lastPage(Sheets.content(exercises, null), paper, 150))
                            .getText())
                    .orElseThrow();
            assertThat(found).isInstanceOf(SheetCode.Carried.class);
            SheetCode.Carried carried = (SheetCode.Carried) found;
            assertThat(carried.session().day()).isEqualTo(Sessions.DAY);
            assertThat(carried.session().gone(Sessions.catalogue())).isZero();
            Session back = carried.session().session(Sessions.catalogue());
            assertThat(back.items())
                    .usingRecursiveComparison()
                    .ignoringFields("why")
                    .isEqualTo(given.items());
            assertThat(back.seconds()).isEqualTo(given.seconds());
            assertThat(back.items()).extracting(Item::why).containsOnly("");
        }
    }

    @Test
    void holdsNothingPersonal() throws NotFoundException {
        for (UUID visit : Arrays.asList(VISIT, null)) {
            String text =
                    read(lastPage(Sheets.content(8, visit), Paper.A4, 150)).getText();
            assertThat(text).doesNotContain("4711", "calf");
        }
    }

    /** Turned, unsharp, darker towards one corner, as a phone in a gym sees it. */
    private static BufferedImage photograph(BufferedImage page, double degrees, double light) {
        int table = page.getWidth() / 5;
        BufferedImage photo = new BufferedImage(
                page.getWidth() + 2 * table, page.getHeight() + 2 * table, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setColor(java.awt.Color.GRAY);
        g.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform askew = AffineTransform.getRotateInstance(
                Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        askew.shear(0.03, 0.01);
        g.drawImage(page, askew, null);
        g.dispose();
        float[] blur = new float[9];
        Arrays.fill(blur, 1 / 9f);
        BufferedImage unsharp = new ConvolveOp(new Kernel(3, 3, blur)).filter(photo, null);
        for (int y = 0; y < unsharp.getHeight(); y++) {
            for (int x = 0; x < unsharp.getWidth(); x++) {
                int grey = unsharp.getRGB(x, y) & 0xFF;
                double shade = light * (0.6 + 0.4 * x / unsharp.getWidth());
                int value = (int) (grey * shade);
                unsharp.setRGB(x, y, value << 16 | value << 8 | value);
            }
        }
        return unsharp;
    }
}
