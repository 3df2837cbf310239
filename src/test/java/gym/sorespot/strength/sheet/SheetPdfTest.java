package gym.sorespot.strength.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Urgency;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.content.PicturePainter;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Paper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPdfTest {
    private static final SheetPdf SHEETS = SheetPdf.load();
    private static final UUID VISIT = new UUID(0x5eed_5eed_5eed_4eedL, 0x8eed_5eed_5eed_5eedL);

    private static SheetContent content(int exercises) {
        return Sheets.content(exercises, VISIT);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void takesOnePageForUpToEightExercisesAndTwoForMore(int exercises) {
        for (Paper paper : List.of(Paper.A4, Paper.LETTER)) {
            int pages = SHEETS.pages(content(exercises), paper).size();
            assertThat(pages).as(paper.id()).isEqualTo(exercises > 8 ? 2 : 1);
        }
        assertThat(SHEETS.pages(content(exercises), Paper.RECEIPT).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void readsFromTheTopToTheSmallPrint(Paper paper) throws IOException {
        assertThat(text(SHEETS.pdf(content(8), paper)).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Riverside Gym",
                        "Your session",
                        "Sunday, 22 November 2026",
                        "8 exercises",
                        "Stop if it goes above 5.",
                        "Warm-up",
                        "4 min",
                        "1 Ankle pumps",
                        "1 × 20",
                        "each side",
                        "Aimed at what is sore",
                        "2 Downward dog",
                        "3 × 20 s",
                        "Rest 30 s",
                        "3 Heel drop, straight knee",
                        "Tempo 1-0-3",
                        "4 Barbell calf raise",
                        "3 × 8",
                        "42.5 kg",
                        "Strengthen",
                        "Cool-down",
                        "Next visit: Tuesday, 24 November 2026",
                        "Let a physiotherapist look",
                        "Downward dog every day",
                        "Ask us: the front desk, or 555 0134",
                        "Not medical advice.",
                        "Catalogue\u00a0dce55b96");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void saysNothingOfSeveritiesOrTheMember(Paper paper) throws IOException {
        assertThat(text(SHEETS.pdf(content(14), paper)).replaceAll("\\s+", " "))
                .doesNotContain("4711", "of 10,", "calf 4", "member")
                .contains("Let a physiotherapist look at what stays sore or gets worse.");
    }

    @Test
    void embedsSubsetsOfItsFontsThatKnowTheirLetters() throws IOException {
        try (PDDocument document = Loader.loadPDF(SHEETS.pdf(content(8), Paper.A4))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.isDamaged()).isFalse();
                    assertThat(font.getName()).contains("+Inter-");
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aSheetWithoutTrainingIsNotCalledASession() {
        Session stopped = new Session(
                new Session.Stop(Urgency.STAFF, null, "Please speak to the staff."),
                30,
                0,
                List.of(),
                List.of(),
                List.of(),
                null,
                new Session.Value(0, 0));
        SheetContent content =
                Sheets.composer(Locale.GERMANY, PicturePainter.NONE).compose(stopped, Sessions.DAY, null);
        assertThat(content.documentTitle()).isEqualTo("Kein Training am Sonntag, 22. November 2026");
    }

    @Test
    void statesTitleLanguageAndTags() throws IOException {
        try (PDDocument document = Loader.loadPDF(SHEETS.pdf(content(3), Paper.A4))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Session of Sunday, 22 November 2026");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void isTheSameToTheByte(Paper paper) {
        assertThat(SheetPdf.load().pdf(content(9), paper)).isEqualTo(SHEETS.pdf(content(9), paper));
    }

    @Test
    void paintsPagesToLookAt() {
        for (int exercises : new int[] {1, 4, 8, 14}) {
            for (Paper paper : Paper.values()) {
                var pages = SHEETS.pages(content(exercises), paper);
                for (int i = 0; i < pages.size(); i++) {
                    String name = paper.id() + "-" + exercises + "-" + (i + 1);
                    assertThat(SheetImages.ink(SheetImages.keep(SheetImages.image(pages.get(i), 100), name)))
                            .as(name)
                            .isBetween(0.01, 0.3);
                }
            }
        }
    }
}
