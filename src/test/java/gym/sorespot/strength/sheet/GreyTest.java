package gym.sorespot.strength.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.print.PrintSettings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Black and white unless the gym wants colour, with a logo in colour and the shipped pictures. */
class GreyTest {
    private static final Path HOME = Path.of(System.getProperty("sorespot.home", "."));
    private static final CatalogueReader.Reading SHIPPED = new CatalogueReader().read(HOME.resolve("exercises"));
    private static final Path LOGO = HOME.resolve("src/test/resources/gym/sorespot/strength/sheet/logo.svg");
    private static final SheetPdf TYPE = SheetPdf.load();

    /** What chooses a colour, and its space (ISO 32000-1, table 74). */
    private static final Set<String> COLOURS =
            Set.of("g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN", "cs", "CS", "sh");

    /** After a choice of space, sc takes one number: a grey, as there is only one. */
    private static final Set<String> GREYS = Set.of("g", "G", "cs DeviceGray", "CS DeviceGray", "sc", "SC");

    /** Of 255: rendering rounds. */
    private static final int SAME = 1;

    private static Sheet sheet(Paper paper, boolean colour) {
        return new SheetMaker(
                        Sessions.GYM,
                        SHIPPED.catalogue(),
                        FigurePictures.of(SHIPPED, colour),
                        Optional.of(LOGO),
                        paper,
                        colour)
                .make(TYPE, Sessions.of(9), Sessions.DAY, new UUID(1, 2), Locale.UK);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void withoutColourEveryPixelAndEveryOperatorIsGrey(Paper paper) throws IOException {
        Sheet sheet = sheet(paper, PrintSettings.DEFAULT.colour());
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(i, 100);
                assertThat(coloured(page)).as("page %d of the PDF", i + 1).isZero();
                assertThat(SheetImages.ink(page)).as("something is on it").isGreaterThan(0.01);
                assertThat(operators(document.getPage(i), new ArrayList<>()))
                        .contains("g")
                        .allMatch(GREYS::contains, "one of " + GREYS);
            }
        }
        sheet.pages().forEach(page -> assertThat(coloured(SheetImages.image(page, 100)))
                .as("as it is shown, and painted for a printer that takes no PDF")
                .isZero());
    }

    /** The check would see colour, and the logo is on the sheet. */
    @ParameterizedTest
    @EnumSource(Paper.class)
    void withColourLogoAndAreasHaveTheirs(Paper paper) throws IOException {
        Sheet sheet = sheet(paper, true);
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            assertThat(coloured(new PDFRenderer(document).renderImageWithDPI(0, 100)))
                    .isGreaterThan(300);
            assertThat(operators(document.getPage(0), new ArrayList<>())).contains("cs DeviceRGB");
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theLogoIsTheFirstFigureAndIsNamedAfterTheGym(Paper paper) {
        Part logo = sheet(paper, false).pages().get(0).parts().stream()
                .filter(part -> part.role() == Part.Role.FIGURE)
                .findFirst()
                .orElseThrow();
        assertThat(logo.words()).contains(Sessions.GYM.name());
    }

    @Test
    void theKioskIsShippedWithoutColour() {
        assertThat(PrintSettings.DEFAULT.colour()).isFalse();
    }

    private static long coloured(BufferedImage image) {
        long coloured = 0;
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            int red = rgb >> 16 & 0xFF;
            int green = rgb >> 8 & 0xFF;
            int blue = rgb & 0xFF;
            int spread = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
            coloured += spread > SAME ? 1 : 0;
        }
        return coloured;
    }

    /** The operators of a page and of the forms on it that choose a colour, as often as they are there. */
    private static List<String> operators(PDContentStream stream, List<String> found) throws IOException {
        Object before = "";
        for (Object token : new PDFStreamParser(stream).parse()) {
            if (token instanceof Operator operator && COLOURS.contains(operator.getName())) {
                found.add(operator.getName() + (before instanceof COSName space ? " " + space.getName() : ""));
            }
            before = token;
        }
        for (COSName name : stream.getResources().getXObjectNames()) {
            if (stream.getResources().getXObject(name) instanceof PDFormXObject form) {
                operators(form, found);
            }
        }
        return found;
    }
}
