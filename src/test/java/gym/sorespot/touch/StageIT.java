package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JFrame;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;

/** Screens that slide, which they only do where somebody can see it. */
class StageIT {
    @Test
    void whatIsPressedOnAScreenThatSlidesAwayDoesNothing() {
        AtomicInteger pressed = new AtomicInteger();
        GuiActionRunner.execute(() -> {
            Theme.LIGHT.install(TouchScale.reference(), false);
            JFrame frame = new JFrame();
            Stage stage = new Stage();
            Screen one = new Screen("one");
            TouchButton button = TouchButton.primary("On", () -> {
                pressed.incrementAndGet();
                stage.forward(new Screen("two"));
            });
            one.add(button);
            stage.replace(one);
            frame.add(stage);
            frame.setSize(500, 500);
            frame.setVisible(true);
            try {
                button.doClick(0);
                assertThat(one.getParent()).as("still sliding").isSameAs(stage);
                assertThat(stage.shield().contains(10, 10)).isTrue();
                button.doClick(0);
            } finally {
                frame.dispose();
            }
        });
        assertThat(pressed).hasValue(1);
    }
}
