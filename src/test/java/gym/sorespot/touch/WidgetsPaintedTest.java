package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import java.util.Locale;
import javax.swing.JComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All widgets on one board, in each theme. */
class WidgetsPaintedTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void boardOfWidgets(Theme theme) {
        Gallery.Painted painted = Gallery.paint("widgets", theme, Way.PORTRAIT, WidgetsPaintedTest::board);
        assertThat(painted.picture().getRGB(2, 2)).isEqualTo(Tone.GROUND.color().getRGB());
    }

    private static JComponent board() {
        TouchButton off = TouchButton.primary("Not now", () -> {});
        off.setEnabled(false);
        SeverityPicker picker = new SeverityPicker(Locale.ENGLISH, severity -> {});
        picker.choose(4);
        CodeDots dots = new CodeDots(Locale.ENGLISH, 4);
        dots.show(3);
        ProgressDots progress = new ProgressDots();
        progress.show(2, 5, Locale.ENGLISH);
        Choice<Integer> minutes = new Choice<Integer>(5, ButtonKind.SMALL, value -> {});
        for (int value : new int[] {15, 20, 30, 45, 60}) {
            minutes.option(value, Integer.toString(value), "");
        }
        minutes.chosen(30);
        Choice<String> goal = new Choice<String>(2, ButtonKind.TILE, value -> {});
        goal.option("strength", "Strength", "Lift heavier things")
                .option("muscle", "Muscle", "Grow, a little each week");
        goal.chosen("strength");
        Row glyphs = new Row(Space.SMALL);
        for (Glyph glyph : Glyph.values()) {
            if (glyph.ordinal() < 10) {
                glyphs.with(TouchButton.drawn(glyph, ButtonKind.PLAIN, glyph.name(), () -> {}));
            }
        }
        Row moreGlyphs = new Row(Space.SMALL);
        for (Glyph glyph : Glyph.values()) {
            if (glyph.ordinal() >= 14) {
                moreGlyphs.with(TouchButton.drawn(glyph, ButtonKind.PLAIN, glyph.name(), () -> {}));
            }
        }
        Column board = new Column(Space.SMALL)
                .with(progress)
                .with(Text.strong(Type.DISPLAY, "Sorespot"))
                .with(Text.plain(
                                Type.BODY,
                                "Respect the aches, take note of those areas, and make them the focus of "
                                        + "your strength sessions.")
                        .in(Tone.MUTED))
                .with(new Row(Space.SMALL)
                        .with(TouchButton.primary("Begin", () -> {}))
                        .with(TouchButton.quiet("Back", () -> {}))
                        .with(off)
                        .with(new TouchButton("Start over", ButtonKind.PLAIN, Glyph.RESTART, () -> {})))
                .with(picker)
                .with(minutes)
                .with(goal)
                .with(dots)
                .with(new Stepper(Locale.ENGLISH, 10, 90, 5, 30, value -> value + " min", value -> {}))
                .with(glyphs)
                .with(moreGlyphs)
                .with(new Keypad(Locale.ENGLISH, new Keypad.Keys() {
                    @Override
                    public void digit(int digit) {}

                    @Override
                    public void delete() {}

                    @Override
                    public void clear() {}
                }));
        return board.pad(Space.LARGE, Space.WIDE);
    }
}
