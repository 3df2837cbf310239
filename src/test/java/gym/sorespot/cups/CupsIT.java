package gym.sorespot.cups;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.strength.sheet.print.ipp.CupsQueue;
import gym.sorespot.strength.sheet.print.ipp.CupsServer;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** From a touch to the page in a real printer's queue, and every trouble on the way, through a real print service. */
class CupsIT {
    private static final String MEMBER = "4711";
    private static final String PRINTER = "Sheet";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home = Path.of("");

    private final CupsServer server = CupsServer.ofThisComputer(System.getenv());

    @Test
    void aSheetComesOutAsItWasShownComesBackByItsCodeAndEveryTroubleHasAWayOut() throws Exception {
        // CUPS' filters run as a user of their own.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path cups = Files.createDirectories(home.resolve("cups"));
        try (PrintService service = PrintService.start(cups);
                PrintedFiles printed = new PrintedFiles()) {
            service.addPdfPrinter(PRINTER);
            KioskRig.configure(home, "name: Strong Street\nidle: 600\nwarning: 20\n");
            Files.writeString(home.resolve("config/sheet.yaml"), "printer: " + PRINTER + "\ncopies: 5\n");
            String code;
            try (KioskRig kiosk = open()) {
                code = takeAlong(kiosk, printed);
            }
            nobodyIsNamedIn(cups.resolve("spool"));
            // Another day, another start.
            Files.writeString(home.resolve("config/sheet.yaml"), "copies: 5\n");
            try (KioskRig kiosk = open()) {
                kiosk.shown("attract");
                kiosk.scan(code);
                kiosk.awaitWords("Your session of");
                kiosk.awaitWords("Not printed yet");
                troubles(kiosk, service);
            }
        }
    }

    private KioskRig open() {
        Path exercises = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        return KioskRig.open(home, Map.of("catalogue", exercises.toString()), KioskRig.LANDSCAPE);
    }

    /** A member's session; gives back what a scanner reads from the sheet that came out. */
    private String takeAlong(KioskRig kiosk, PrintedFiles printed) throws IOException {
        kiosk.shown("attract");
        kiosk.scan(MEMBER);
        kiosk.awaitWords("May we remember what is sore?");
        kiosk.touchButton("Yes, remember it");
        kiosk.awaitWords("Where are you sore?");
        kiosk.touchButton("Continue");
        kiosk.touchButton("Build my session");
        kiosk.touchButton("Take it along");
        kiosk.awaitWords("Take your sheet");
        kiosk.until("the page lies in the printer", () -> printed.fresh().size() == 1);
        assertThat(waiting(PRINTER)).isEmpty();
        assertThat(server.queue(PRINTER).jobs(true)).singleElement().satisfies(job -> assertThat(job.title())
                .doesNotContain(MEMBER));
        BufferedImage page = page(printed.fresh().get(0), 150);
        compare(kiosk, page);
        kiosk.touchButton("Done");
        kiosk.shown("attract");
        return read(page);
    }

    /** The print service's own files of the job: its title, who sent it, the sheet itself. */
    private static void nobodyIsNamedIn(Path spool) throws IOException {
        try (Stream<Path> files = Files.walk(spool)) {
            List<Path> jobs = files.filter(Files::isRegularFile).toList();
            assertThat(jobs).isNotEmpty();
            for (Path job : jobs) {
                assertThat(Files.readString(job, StandardCharsets.ISO_8859_1))
                        .as(job.toString())
                        .doesNotContain(MEMBER);
            }
        }
    }

    private static void compare(KioskRig kiosk, BufferedImage page) throws IOException {
        JComponent preview = kiosk.shown("preview");
        BufferedImage shown = GuiActionRunner.execute(() -> sheetOf(preview));
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(shown, "png", folder.resolve("printed-preview.png").toFile());
        ImageIO.write(page, "png", folder.resolve("printed-page.png").toFile());
        assertThat(Likeness.meanDifference(shown, page)).isLessThan(0.02);
        assertThat(Likeness.largestDifference(shown, page)).isLessThan(0.5);
    }

    /** The sheet in the preview, without what is left of the component around it. */
    private static BufferedImage sheetOf(JComponent preview) {
        int width = preview.getWidth();
        int height = preview.getHeight();
        BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = all.createGraphics();
        preview.paint(g);
        g.dispose();
        Rectangle sheet = new Rectangle(-1, -1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (all.getRGB(x, y) >>> 24 == 0xFF) {
                    sheet.add(x, y);
                    sheet.add(x + 1, y + 1);
                }
            }
        }
        BufferedImage image = new BufferedImage(sheet.width, sheet.height, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawImage(all.getSubimage(sheet.x, sheet.y, sheet.width, sheet.height), 0, 0, null);
        return image;
    }

    private void troubles(KioskRig kiosk, PrintService service) throws Exception {
        service.run("cupsdisable", PRINTER);
        kiosk.touchButton("Print");
        kiosk.awaitWords("The printer has stopped");
        assertThat(kiosk.words()).contains("Tell staff, or take the code with your phone.");
        assertThat(kiosk.isShown("code")).isTrue();
        assertThat(waiting(PRINTER)).isEmpty();
        service.run("cupsenable", PRINTER);

        service.run("cupsreject", PRINTER);
        kiosk.touchButton("Try again");
        kiosk.awaitWords("The printer did not take it");
        service.run("cupsaccept", PRINTER);

        service.addEmptyPrinter("Empty");
        kiosk.touchButton("Try again");
        kiosk.awaitWords("Printing");
        kiosk.awaitWords("The printer has no paper");
        assertThat(waiting("Empty")).isEmpty();
        service.run("lpadmin", "-x", "Empty");
        service.run("lpadmin", "-d", PRINTER);

        int before = server.queue(PRINTER).jobs(true).size();
        kiosk.touchButton("Try again");
        kiosk.awaitWords("Take your sheet");
        assertThat(server.queue(PRINTER).jobs(true)).hasSize(before + 1);

        service.run("lpadmin", "-x", PRINTER);
        kiosk.touchButton("Print once more");
        kiosk.awaitWords("There is no printer now");
        assertThat(kiosk.words()).contains("Take the code with your phone, or tell staff.");

        service.addPdfPrinter(PRINTER);
        kiosk.touchButton("Try again");
        kiosk.awaitWords("Take your sheet");
        service.stop();
        kiosk.touchButton("Print once more");
        kiosk.awaitWords("There is no printer now");
        kiosk.touchButton("Done");
        kiosk.shown("attract");
    }

    private List<CupsQueue.Job> waiting(String printer) throws IOException {
        return server.queue(printer).jobs(false);
    }

    private static BufferedImage page(Path file, float dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch);
        }
    }

    private static String read(BufferedImage page) {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException | com.google.zxing.ChecksumException | com.google.zxing.FormatException e) {
            throw new AssertionError("the printed code cannot be read", e);
        }
    }
}
