package gym.sorespot.strength.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.sheet.content.PicturePainter;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Face;
import gym.sorespot.strength.sheet.paint.Glyphs;
import gym.sorespot.strength.sheet.paint.Line;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.paint.Type;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with any letters, long ones, and German. */
class SheetLettersTest {
    private static final SheetPdf SHEETS = SheetPdf.load();
    private static final String LONG = "Einbeiniges Wadenheben mit gestrecktem Kniegelenk auf der"
            + " Treppenstufenkante und Oberschenkelrückseitenmuskulaturanspannung";

    private static SheetContent named(int exercises, UnaryOperator<String> rename, Locale locale) {
        return Sheets.composer(locale, PicturePainter.NONE).compose(Sessions.of(exercises, rename), Sessions.DAY, null);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fußheben – Größe",
                "Отжимания",
                "Ανύψωση φτέρνας",
                "Nâng gót chân",
                "Łydka na stopniu",
                "Topuk kaldırma ığşİ",
                "踵上げ",
                "발뒤꿈치 들기"
            })
    void printsAnyLettersAndGivesThemBackAsText(String name) throws IOException {
        for (Paper paper : List.of(Paper.A4, Paper.RECEIPT)) {
            String text = text(SHEETS.pdf(named(2, old -> name, Locale.UK), paper));
            assertThat(text.replace(" ", "")).contains(name.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "הרמת עקב",
                "رفع الكعب",
                "Lift עקב 3",
                "a\u0000b\tc\uD800",
                "🏋️ lift 👩‍👩‍👧",
                "\u202Eabc",
                "e\u0301\u0301\u0301"
            })
    void neverFailsOnLettersThatReadOtherwiseOrNotAtAll(String name) throws IOException {
        assertThat(text(SHEETS.pdf(named(2, old -> name, Locale.UK), Paper.A4))).contains("3 × 20 s");
        assertThat(SheetImages.ink(SheetImages.image(
                        SHEETS.pages(named(2, old -> name, Locale.UK), Paper.A4).get(0), 50)))
                .isGreaterThan(0.005);
    }

    /** What no font of this computer can draw shows as a box, so that staff see it on the first sheet, and is still text. */
    @ParameterizedTest
    @ValueSource(strings = {"עקב", "رفع", "踵上げ", "ไทย", "हिन्दी", "መልመጃ", "𓀀", "🏋", "Ἀθῆναι"})
    void noLetterVanishes(String name) {
        Line line = Type.load().shape(name, Face.REGULAR);
        StringBuilder text = new StringBuilder();
        for (Glyphs run : line.runs()) {
            GlyphVector drawn = run.font().createGlyphVector(new FontRenderContext(null, true, true), run.codes());
            for (int i = 0; i < run.codes().length; i++) {
                assertThat(drawn.getGlyphOutline(i).getBounds2D().getWidth())
                        .as("%s, glyph %d", name, i)
                        .isPositive();
                text.append(run.sources()[i]);
            }
        }
        assertThat(text.codePoints().sorted().toArray())
                .isEqualTo(line.text().codePoints().sorted().toArray());
    }

    @Test
    void speaksGerman() throws IOException {
        String text = text(SHEETS.pdf(named(8, old -> old, Locale.GERMANY), Paper.A4));
        assertThat(text)
                .contains("Sonntag, 22. November 2026", "Deine Einheit", "8 Übungen", "42,5 kg", "je Seite", "Wdh.")
                .contains("Nächster Besuch: Dienstag, 24. November 2026", "Kein medizinischer Rat.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 14})
    void keepsLongNamesInsideThePaper(int exercises) {
        for (Paper paper : Paper.values()) {
            for (Page page : SHEETS.pages(named(exercises, old -> LONG, Locale.GERMANY), paper)) {
                page.parts().forEach(part -> part.marks().forEach(mark -> inside(mark, page, paper)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 14})
    void keepsInsideTheSafeAreaAndAboveTwelvePoints(int exercises) {
        for (Paper paper : Paper.values()) {
            for (Page page : SHEETS.pages(named(exercises, old -> old, Locale.UK), paper)) {
                page.parts().forEach(part -> part.marks().forEach(mark -> {
                    inside(mark, page, paper);
                    if (mark instanceof Mark.Text text) {
                        assertThat(text.style().size()).isGreaterThanOrEqualTo(12);
                    }
                }));
            }
        }
    }

    private static void inside(Mark mark, Page page, Paper paper) {
        if (mark instanceof Mark.Text text) {
            String words = paper.id() + ": " + text.line().text();
            double end = text.x() + text.line().width(text.style());
            assertThat(text.x()).as(words).isGreaterThanOrEqualTo(paper.left() - 0.01);
            // The space at a line's end may hang over.
            double space = text.line().text().endsWith(" ") ? text.style().size() * 0.3 : 0.01;
            assertThat(end).as(words).isLessThanOrEqualTo(paper.left() + paper.typeWidth() + space);
            assertThat(text.baseline()).as(words).isBetween(paper.top(), page.height() - paper.top() + 0.01);
        }
    }
}
