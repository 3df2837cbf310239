package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.Gallery;
import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** Scale, type, line breaking, words. */
class MeasureTest {

    @Test
    void referenceScreenHasTheTouchUnitOfTheLook() {
        assertThat(TouchScale.reference().unit()).isEqualTo(TouchScale.REFERENCE_UNIT);
        assertThat(TouchScale.ofScreen(32, 1080, 1920).unit()).isEqualTo(54);
    }

    @Test
    void senselessScalesAreRefused() {
        assertThatThrownBy(() -> new TouchScale(0, 1)).hasMessageContaining("above 0, not 0");
        assertThatThrownBy(() -> new TouchScale(4, 2)).hasMessageContaining("from 1 to 1.6, not 2");
        assertThatThrownBy(() -> new TouchScale(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sizesFollowTheTouchUnitAndLargerTextOnlyTheType() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            assertThat(Space.WIDE.px()).isEqualTo(64);
            assertThat(Type.BODY.plain().getSize2D()).isEqualTo(27);
            assertThat(Look.smallestTarget()).isEqualTo(49);
            Theme.LIGHT.install(TouchScale.ofScreen(21.5, 2160, 3840).withText(1.25), true);
            assertThat(Space.WIDE.px()).isBetween(127, 128);
            assertThat(Type.BODY.plain().getSize2D()).isBetween(67f, 68f);
            return Look.unit();
        });
    }

    @Test
    void linesBreakBetweenWordsAndNeverExceedSixtyCharacters() {
        Gallery.onEventThread(() -> {
            Font font = font();
            String text = "Respect the aches, take note of those areas, and make them the focus of your sessions.";
            Lines lines = Lines.broken(text, font, 100_000, Locale.ENGLISH);
            assertThat(lines.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
            assertThat(String.join(" ", lines.lines())).isEqualTo(text);
            assertThat(lines.wordCut()).isFalse();
            assertThat(Lines.broken(text, font, 300, Locale.ENGLISH).width()).isLessThanOrEqualTo(300);
            return lines;
        });
    }

    @Test
    void wordThatIsTooLongIsCutAndNotLost() {
        Gallery.onEventThread(() -> {
            Lines lines = Lines.broken("Oberschenkelvorderseite", font(), 100, Locale.GERMAN);
            assertThat(lines.wordCut()).isTrue();
            assertThat(String.join("", lines.lines())).isEqualTo("Oberschenkelvorderseite");
            return lines;
        });
    }

    @Test
    void balancedLinesHaveNoLonelyWord() {
        Gallery.onEventThread(() -> {
            String text = "We cannot read your history now. Try again, or go on as guest.";
            Lines loose = Lines.broken(text, font(), 800, Locale.ENGLISH);
            Lines balanced = loose.balanced(text, Locale.ENGLISH);
            assertThat(balanced.lines()).hasSameSizeAs(loose.lines());
            assertThat(balanced.width()).isLessThan(loose.width());
            return balanced;
        });
    }

    @Test
    void markupFromAFileIsText() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Text text = Text.plain(Type.BODY, "<html><b>Heel drop");
            assertThat(text.getClientProperty("html")).isNull();
            assertThat(text.getPreferredSize().width).isGreaterThan(200);
            return text;
        });
    }

    @Test
    void wordsComeByMeaningAndAMissingOneIsSaid() {
        Words words = Words.of(Keypad.class, "touch", Locale.ENGLISH);
        assertThat(words.text("keypad.entered", 3)).isEqualTo("3 characters entered");
        assertThat(words.has("keypad.enter")).isFalse();
        assertThatThrownBy(() -> words.text("keypad.enter"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("keypad.enter");
    }

    @Test
    void languageWithoutWordsFallsBackToEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Words.of(Keypad.class, "touch", Locale.forLanguageTag("tlh"))
                            .text("stepper.less"))
                    .isEqualTo("Less");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyGlyphCanBeDrawn() {
        Gallery.onEventThread(() -> {
            for (Glyph glyph : Glyph.values()) {
                var image = new java.awt.image.BufferedImage(48, 48, java.awt.image.BufferedImage.TYPE_INT_ARGB);
                var g = Look.smooth(image.getGraphics());
                g.setColor(java.awt.Color.BLACK);
                glyph.draw(g, 0, 0, 48);
                g.dispose();
                assertThat(Arrays.stream(image.getRGB(0, 0, 48, 48, null, 0, 48)))
                        .as(glyph.name())
                        .anyMatch(pixel -> pixel != 0);
            }
            return List.of(Glyph.values());
        });
    }

    private static Font font() {
        Theme.LIGHT.install(TouchScale.reference(), true);
        return Type.BODY.plain();
    }
}
