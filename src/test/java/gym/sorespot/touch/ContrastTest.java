package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Inspection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the themes against the grounds they stand on. */
class ContrastTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourStandsOutFromItsGround(Theme theme) {
        Gallery.onEventThread(() -> {
            theme.install(TouchScale.reference(), true);
            double text = theme == Theme.CONTRAST ? 7 : 4.5;
            atLeast(14, Tone.INK, Tone.GROUND);
            atLeast(13, Tone.INK, Tone.SURFACE);
            atLeast(6, Tone.MUTED, Tone.GROUND);
            atLeast(6, Tone.MUTED, Tone.SURFACE);
            atLeast(text, Tone.INK, Tone.SURFACE_PRESSED);
            atLeast(text, Tone.INK, Tone.ACCENT_TINT);
            atLeast(text, Tone.MUTED, Tone.ACCENT_TINT);
            atLeast(text, Tone.ACCENT_INK, Tone.ACCENT);
            atLeast(text, Tone.ACCENT_INK, Tone.ACCENT_PRESSED);
            atLeast(text, Tone.ACCENT, Tone.GROUND);
            atLeast(text, Tone.DISABLED_INK, Tone.DISABLED);
            atLeast(text, Tone.SORENESS_MILD_INK, Tone.SORENESS_MILD);
            atLeast(text, Tone.SORENESS_SORE_INK, Tone.SORENESS_SORE);
            atLeast(text, Tone.SORENESS_PAINFUL_INK, Tone.SORENESS_PAINFUL);
            atLeast(text, Tone.SORENESS_STOP_INK, Tone.SORENESS_STOP);
            atLeast(3, Tone.LINE, Tone.GROUND);
            atLeast(3, Tone.LINE, Tone.SURFACE);
            atLeast(3, Tone.ACCENT, Tone.ACCENT_TINT);
            atLeast(3, Tone.FIGURE_LINE, Tone.GROUND);
            atLeast(3, Tone.FOCUS, Tone.GROUND);
            atLeast(3, Tone.FIGURE_BODY, Tone.SURFACE);
            return theme;
        });
    }

    private static void atLeast(double contrast, Tone above, Tone ground) {
        assertThat(Inspection.contrast(above.color(), ground.color()))
                .as(above + " on " + ground)
                .isGreaterThanOrEqualTo(contrast);
    }
}
